using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>Tells a host that it goes into maintenance; the kernel moves the VMs away by itself.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.MaintainCommand")]
[Idempotent]
public sealed partial class MaintainCommand : Command, ICommand<MaintainAnswer>;
