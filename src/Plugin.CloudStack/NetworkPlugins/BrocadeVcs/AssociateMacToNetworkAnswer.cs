using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BrocadeVcs;

/// <summary>Tells whether a NIC is in the port profile.</summary>
[WireContract("com.cloud.agent.api.AssociateMacToNetworkAnswer", Construction = WireConstruction.Bare)]
public sealed partial class AssociateMacToNetworkAnswer : Answer;
