using Plugin.Abstractions;

namespace Plugin.CloudStack.Volumes;

/// <summary>
/// Asks to insert or eject an ISO, the older way; XenServer and the installer of system tools use it.
/// </summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.AttachIsoCommand")]
[ResourceKey("vm", "VmName")]
[Idempotent]
[Mutating]
public sealed partial class AttachIsoCommand : Command, ICommand<AttachIsoAnswer>
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The URL of the store that holds the ISO; it may carry credentials.</summary>
    [WireMember("storeUrl"), Redact(Redaction.UrlCredentials)]
    public string? StoreUrl { get; set; }

    /// <summary>The ISO's path in the store.</summary>
    [WireMember("isoPath")]
    public string? IsoPath { get; set; }

    /// <summary>True to insert, false to eject.</summary>
    [WireMember("attach")]
    public bool Attach { get; set; }

    /// <summary>The drive to use; null for the first.</summary>
    [WireMember("deviceKey")]
    public int? DeviceKey { get; set; }

    /// <summary>True to replace what is in the drive.</summary>
    [WireMember("force")]
    public bool Force { get; set; }
}
