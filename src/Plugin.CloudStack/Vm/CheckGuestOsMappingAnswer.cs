using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Tells whether the hypervisor knows the guest operating system.</summary>
[WireContract("com.cloud.agent.api.CheckGuestOsMappingAnswer")]
public sealed partial class CheckGuestOsMappingAnswer : Answer;
