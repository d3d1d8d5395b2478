using Plugin.Abstractions;

namespace Plugin.CloudStack.Ha;

/// <summary>Asks for the state of a VM.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.CheckStateCommand")]
[Idempotent]
public sealed partial class CheckStateCommand : Command, ICommand<Answer>
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }
}
