using Plugin.Abstractions;

namespace Plugin.CloudStack.Baremetal;

/// <summary>Tells whether the PXE server is ready.</summary>
[WireContract("com.cloud.agent.api.baremetal.PreparePxeServerAnswer", Construction = WireConstruction.Bare)]
public sealed partial class PreparePxeServerAnswer : Answer;
