using Plugin.Abstractions;
using Plugin.CloudStack.Gpu;

namespace Plugin.CloudStack.Host;

/// <summary>What a hypervisor host says of itself when it connects.</summary>
/// <remarks>
/// With direct connect the kernel offers one, half filled, and the plugin returns it complete: <c>dataCenter</c>,
/// <c>pod</c>, <c>cluster</c>, <c>guid</c>, <c>privateIpAddress</c> and <c>name</c> unchanged. Sent by a hypervisor
/// host to the kernel when it connects.
/// </remarks>
[WireContract("com.cloud.agent.api.StartupRoutingCommand")]
[Idempotent]
public sealed partial class StartupRoutingCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupRoutingCommand() => Type = HostType.Routing;

    /// <summary>The number of CPU sockets; null when unknown.</summary>
    [WireMember("cpuSockets")]
    public int? CpuSockets { get; set; }

    /// <summary>The number of physical cores.</summary>
    [WireMember("cpus")]
    public int Cpus { get; set; }

    /// <summary>The speed of a core, in MHz.</summary>
    [WireMember("speed")]
    public long Speed { get; set; }

    /// <summary>The CPU architecture, for example <c>x86_64</c>; must fit the cluster's when both are set.</summary>
    [WireMember("cpuArch")]
    public string? CpuArch { get; set; }

    /// <summary>The memory of the host, in bytes.</summary>
    [WireMember("memory")]
    public long Memory { get; set; }

    /// <summary>The memory that the host keeps for itself, in bytes.</summary>
    [WireMember("dom0MinMemory")]
    public long Dom0MinMemory { get; set; }

    /// <summary>True when the host belongs to a pool that syncs its own state; XenServer.</summary>
    [WireMember("poolSync")]
    public bool PoolSync { get; set; }

    /// <summary>True when the host can clone volumes on managed storage.</summary>
    [WireMember("supportsClonedVolumes")]
    public bool SupportsClonedVolumes { get; set; }

    /// <summary>The virtualisation capabilities, for example <c>hvm</c>.</summary>
    [WireMember("caps")]
    public string? Caps { get; set; }

    /// <summary>The guid of the hypervisor's own pool or cluster.</summary>
    [WireMember("pool")]
    public string? Pool { get; set; }

    /// <summary>The hypervisor of the host.</summary>
    [WireMember("hypervisorType")]
    public HypervisorType? HypervisorType { get; set; }

    /// <summary>
    /// Facts about the host by name: <c>rdp.server.port</c>, <c>host.uefi.enable</c>, <c>host.cdrom.max.count</c>,
    /// <c>product_version</c>.
    /// </summary>
    [WireMember("hostDetails")]
    public Dictionary<string, string?>? HostDetails { get; set; } = new()
    {
        ["com.cloud.network.Networks.RouterPrivateIpStrategy"] = "DcGlobal",
    };

    /// <summary>The host's tags.</summary>
    [WireMember("hostTags")]
    public List<string?>? HostTags { get; set; } = [];

    /// <summary>The hypervisor's version.</summary>
    [WireMember("hypervisorVersion")]
    public string? HypervisorVersion { get; set; }

    /// <summary>The GPU capacity by GPU group and vGPU type.</summary>
    [WireMember("groupDetails")]
    public Dictionary<string, Dictionary<string, VgpuTypesInfo?>?>? GroupDetails { get; set; } = [];

    /// <summary>The GPU devices of the host.</summary>
    [WireMember("gpuDevices")]
    public List<VgpuTypesInfo?>? GpuDevices { get; set; } = [];

    /// <summary>The result of the host's own health check; null when it has none.</summary>
    [WireMember("hostHealthCheckResult")]
    public bool? HostHealthCheckResult { get; set; }
}
