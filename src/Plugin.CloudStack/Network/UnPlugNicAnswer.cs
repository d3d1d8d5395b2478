using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>Tells whether the NIC was removed.</summary>
[WireContract("com.cloud.agent.api.UnPlugNicAnswer")]
public sealed partial class UnPlugNicAnswer : Answer;
