using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BrocadeVcs;

/// <summary>Tells whether a NIC is out of the port profile.</summary>
[WireContract("com.cloud.agent.api.DisassociateMacFromNetworkAnswer", Construction = WireConstruction.Bare)]
public sealed partial class DisassociateMacFromNetworkAnswer : Answer;
