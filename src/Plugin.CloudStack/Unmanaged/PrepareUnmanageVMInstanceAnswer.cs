using Plugin.Abstractions;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>Tells whether the VM is there.</summary>
[WireContract("com.cloud.agent.api.PrepareUnmanageVMInstanceAnswer")]
public sealed partial class PrepareUnmanageVMInstanceAnswer : Answer;
