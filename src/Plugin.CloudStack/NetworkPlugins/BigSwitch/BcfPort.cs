using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>A port.</summary>
[WireContract("com.cloud.network.bigswitch.TopologyData$Port", Construction = WireConstruction.Bare)]
public sealed partial class BcfPort
{
    /// <summary>What is attached to it.</summary>
    [WireMember("attachment")]
    public BcfAttachment? Attachment { get; set; }

    /// <summary>The name of the hypervisor host.</summary>
    [WireMember("binding:host_id")]
    public string? HostId { get; set; }

    /// <summary>The segment that it is bound to.</summary>
    [WireMember("bound_segment")]
    public BcfSegmentInfo? SegmentInfo { get; set; }

    /// <summary>What it is for, for example <c>compute</c>.</summary>
    [WireMember("device_owner")]
    public string? Owner { get; set; }

    /// <summary>Its addresses.</summary>
    [WireMember("fixed_ips")]
    public List<BcfFixedAddress?>? IpAddresses { get; set; }

    /// <summary>Its id.</summary>
    [WireMember("id")]
    public string? Id { get; set; }

    /// <summary>The NIC's MAC address.</summary>
    [WireMember("mac_address")]
    public string? Mac { get; set; }

    /// <summary>Its network.</summary>
    [WireMember("network")]
    public BcfNetwork? Network { get; set; }

    /// <summary>Its state, for example <c>ACTIVE</c>.</summary>
    [WireMember("state")]
    public string? State { get; set; }

    /// <summary>The id of the tenant that owns it.</summary>
    [WireMember("tenant_id")]
    public string? TenantId { get; set; }

    /// <summary>The name of the tenant that owns it.</summary>
    [WireMember("tenant_name")]
    public string? TenantName { get; set; }
}
