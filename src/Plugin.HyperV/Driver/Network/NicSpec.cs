namespace Plugin.HyperV.Driver.Network;

/// <summary>A NIC as the kernel wants it.</summary>
public sealed record NicSpec
{
    /// <summary>The kernel's device id; ids need not be contiguous, their order is the order of the NICs in the guest.</summary>
    public required int DeviceId { get; init; }

    /// <summary>The MAC address, or null to let Hyper-V choose.</summary>
    public MacAddress? Mac { get; init; }

    /// <summary>The virtual switch, by the traffic label the kernel knows; null for the configured default.</summary>
    public string? SwitchName { get; init; }

    /// <summary>The VLAN the NIC is an access port of.</summary>
    public VlanTag Vlan { get; init; } = VlanTag.Untagged;

    /// <summary>The most the NIC may send, in bits per second; 0 for no limit.</summary>
    public long BandwidthBitsPerSecond { get; init; }

    /// <summary>False for a NIC that exists but is plugged in nowhere, such as a router's spare ones.</summary>
    public bool Connected { get; init; } = true;
}
