using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>Tells whether the NIC was added.</summary>
[WireContract("com.cloud.agent.api.PlugNicAnswer")]
public sealed partial class PlugNicAnswer : Answer;
