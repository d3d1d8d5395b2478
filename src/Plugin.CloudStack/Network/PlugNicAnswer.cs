using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>Tells whether the NIC was added.</summary>
/// <remarks>The kernel finds it by its class; a plain answer counts as none.</remarks>
[WireContract("com.cloud.agent.api.PlugNicAnswer")]
public sealed partial class PlugNicAnswer : Answer;
