using Plugin.Abstractions;

namespace Plugin.CloudStack.SystemVm;

/// <summary>Gives the path of the packed file, in the details.</summary>
[WireContract("org.apache.cloudstack.diagnostics.PrepareFilesAnswer", Construction = WireConstruction.Bare)]
public sealed partial class PrepareFilesAnswer : Answer;
