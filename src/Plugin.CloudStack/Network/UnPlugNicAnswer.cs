using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>Tells whether the NIC was removed.</summary>
/// <remarks>The kernel finds it by its class; a plain answer counts as none.</remarks>
[WireContract("com.cloud.agent.api.UnPlugNicAnswer")]
public sealed partial class UnPlugNicAnswer : Answer;
