using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Asks to freeze a guest's file systems, to thaw them, or to tell which they are. KVM only.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.FreezeThawVMCommand", Construction = WireConstruction.Bare)]
[ResourceKey("vm", "VmName")]
[Mutating]
public sealed partial class FreezeThawVMCommand : Command, ICommand<FreezeThawVMAnswer>
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary><c>freeze</c>, <c>thaw</c> or <c>status</c>.</summary>
    [WireMember("option")]
    public string? Option { get; set; }
}
