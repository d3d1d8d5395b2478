using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>Tells whether the network is set up.</summary>
[WireContract("com.cloud.agent.api.SetupPersistentNetworkAnswer")]
public sealed partial class SetupPersistentNetworkAnswer : Answer;
