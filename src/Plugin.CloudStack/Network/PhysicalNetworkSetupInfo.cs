using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>The traffic labels of a physical network.</summary>
[WireContract("com.cloud.network.PhysicalNetworkSetupInfo")]
public sealed partial class PhysicalNetworkSetupInfo
{
    /// <summary>The physical network's id in the kernel.</summary>
    [WireMember("physicalNetworkId")]
    public long? PhysicalNetworkId { get; set; }

    /// <summary>The switch for management traffic; null when not set.</summary>
    [WireMember("privateNetworkName")]
    public string? PrivateNetworkName { get; set; }

    /// <summary>The switch for public traffic; null when not set.</summary>
    [WireMember("publicNetworkName")]
    public string? PublicNetworkName { get; set; }

    /// <summary>The switch for guest traffic; null when not set.</summary>
    [WireMember("guestNetworkName")]
    public string? GuestNetworkName { get; set; }

    /// <summary>The switch for storage traffic; null when not set.</summary>
    [WireMember("storageNetworkName")]
    public string? StorageNetworkName { get; set; }

    /// <summary>The VLAN of management traffic; null for untagged.</summary>
    [WireMember("mgmtVlan")]
    public string? ManagementVlan { get; set; }
}
