using Plugin.Abstractions;

namespace Plugin.CloudStack.Ha;

/// <summary>Tells whether the VM is fenced. The kernel casts to this class.</summary>
[WireContract("com.cloud.agent.api.FenceAnswer")]
public sealed partial class FenceAnswer : Answer;
