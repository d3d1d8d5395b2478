using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.VmSnapshots;

/// <summary>What the commands on a VM's snapshots have in common.</summary>
[WireContract("com.cloud.agent.api.VMSnapshotBaseCommand", Construction = WireConstruction.Bare)]
public partial class VMSnapshotBaseCommand : Command
{
    /// <summary>The VM's volumes as the kernel knows them.</summary>
    [WireMember("volumeTOs")]
    public List<VolumeObjectTO?>? Volumes { get; set; }

    /// <summary>The snapshot that the command is about.</summary>
    [WireMember("target")]
    public VMSnapshotTO? Target { get; set; }

    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The display name of the guest's operating system.</summary>
    [WireMember("guestOSType")]
    public string? GuestOsType { get; set; }

    /// <summary>The hypervisor's name for the guest's operating system; null when it has none.</summary>
    [WireMember("platformEmulator")]
    public string? PlatformEmulator { get; set; }
}
