using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>Tells whether the NIC was connected.</summary>
[WireContract("com.cloud.agent.api.ReplugNicAnswer")]
public sealed partial class ReplugNicAnswer : Answer;
