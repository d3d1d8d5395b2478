using Plugin.Abstractions;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Vm;

/// <summary>Asks to write or remove the ISO that configures a VM's guest.</summary>
/// <remarks>
/// The kernel attaches the ISO to the VM in a later command. Sent by the kernel to a hypervisor host.
/// </remarks>
[WireContract("com.cloud.agent.api.HandleConfigDriveIsoCommand", Construction = WireConstruction.Bare)]
[ResourceKey("iso", "IsoFile")]
[Idempotent]
[Mutating]
public sealed partial class HandleConfigDriveIsoCommand : Command, ICommand<HandleConfigDriveIsoAnswer>
{
    /// <summary>The ISO image in Base64; holds user data and may hold a password. Null when removing.</summary>
    [WireMember("isoData"), Redact]
    public string? IsoData { get; set; }

    /// <summary>The ISO's path below the store, for example <c>configdrive/i-2-10-VM/configdrive.iso</c>.</summary>
    [WireMember("isoFile")]
    public string? IsoFile { get; set; }

    /// <summary>True to write the ISO, false to remove it.</summary>
    [WireMember("create")]
    public bool Create { get; set; }

    /// <summary>The store to use; null for the host's own cache.</summary>
    [WireMember("destStore")]
    public IDataStoreTO? DestStore { get; set; }

    /// <summary>True to fall back to the host's cache when the pool cannot hold files.</summary>
    [WireMember("useHostCacheOnUnsupportedPool")]
    public bool UseHostCacheOnUnsupportedPool { get; set; }

    /// <summary>True to use the host's cache in any case.</summary>
    [WireMember("preferHostCache")]
    public bool PreferHostCache { get; set; }
}
