using Plugin.Abstractions;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>Asks whether a KVM host can convert VMs of other hypervisors.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.CheckConvertInstanceCommand")]
[Idempotent]
public sealed partial class CheckConvertInstanceCommand : Command, ICommand<CheckConvertInstanceAnswer>
{
    /// <summary>True when it must be able to convert Windows.</summary>
    [WireMember("checkWindowsGuestConversionSupport")]
    public bool CheckWindowsGuestConversionSupport { get; set; }

    /// <summary>True to read the disks with VMware's VDDK.</summary>
    [WireMember("useVddk")]
    public bool UseVddk { get; set; }

    /// <summary>The folder of the VDDK on the host; null for the default.</summary>
    [WireMember("vddkLibDir")]
    public string? VddkLibraryFolder { get; set; }
}
