using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>Tells whether the network is gone from the host.</summary>
[WireContract("com.cloud.agent.api.CleanupPersistentNetworkResourceAnswer")]
public sealed partial class CleanupPersistentNetworkResourceAnswer : Answer;
