using Plugin.Abstractions;

namespace Plugin.CloudStack.SystemVm;

/// <summary>Tells whether the file was copied.</summary>
[WireContract("org.apache.cloudstack.diagnostics.CopyToSecondaryStorageAnswer", Construction = WireConstruction.Bare)]
public sealed partial class CopyToSecondaryStorageAnswer : Answer;
