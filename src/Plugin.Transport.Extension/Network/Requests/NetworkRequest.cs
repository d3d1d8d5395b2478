using System.Net;
using Plugin.CloudStack.Extensions;

namespace Plugin.Transport.Extension;

/// <summary>What the kernel tells with every network command. What it leaves out is null or empty.</summary>
public abstract class NetworkRequest
{
    private protected NetworkRequest()
    {
    }

    private protected NetworkRequest(NetworkCall call)
    {
        var payload = call.Payload;
        Command = call.Command;
        PhysicalNetwork = call.PhysicalNetwork;
        Network = call.Network;
        NetworkId = payload.Number("network_id");
        VpcId = payload.Number("vpc_id");
        ZoneId = payload.Number("zone_id");
        GuestType = payload.Text("guest_type");
        NetworkState = payload.Text("network_state");
        Vlan = payload.Text("vlan");
        Gateway = payload.Address("gateway");
        Cidr = payload.Cidr("cidr");
        Ip6Gateway = payload.Address("network_ip6_gateway");
        Ip6Cidr = payload.Cidr("network_ip6_cidr");
        ExtensionIp = payload.Address("extension_ip");
        Dns = payload.Texts("dns");
        Domain = payload.Text("domain");
    }

    /// <summary>The command's name, for example <c>implement-network</c>.</summary>
    public string Command { get; init; } = "";

    /// <summary>The details of the registration with the physical network; secret ones only as <c>Secret</c>.</summary>
    public ExtensionDetails PhysicalNetwork { get; init; } = ExtensionDetails.Empty;

    /// <summary>What <c>ensure-network-device</c> answered for the network or VPC before.</summary>
    public ExtensionDetails Network { get; init; } = ExtensionDetails.Empty;

    /// <summary>The network's number; null for commands on a VPC.</summary>
    public long? NetworkId { get; init; }

    /// <summary>The number of the VPC that it belongs to; null outside of one.</summary>
    public long? VpcId { get; init; }

    /// <summary>The zone's number.</summary>
    public long? ZoneId { get; init; }

    /// <summary><c>isolated</c>, <c>shared</c> or <c>l2</c>.</summary>
    public string? GuestType { get; init; }

    /// <summary>The network's state in the kernel.</summary>
    public string? NetworkState { get; init; }

    /// <summary>The VLAN of the guest network as the kernel writes it: a number, or what stands for one where there is none.</summary>
    public string? Vlan { get; init; }

    /// <summary>The gateway of the guest network; with commands of one VM, of its NIC.</summary>
    public IPAddress? Gateway { get; init; }

    /// <summary>The guest network.</summary>
    public NetworkCidr? Cidr { get; init; }

    /// <summary>The gateway of the guest network in IPv6.</summary>
    public IPAddress? Ip6Gateway { get; init; }

    /// <summary>The guest network in IPv6.</summary>
    public NetworkCidr? Ip6Cidr { get; init; }

    /// <summary>The device's own address in the guest network; the gateway's when the device is that.</summary>
    public IPAddress? ExtensionIp { get; init; }

    /// <summary>The name servers of the network.</summary>
    public IReadOnlyList<string> Dns { get; init; } = [];

    /// <summary>The domain of the network.</summary>
    public string? Domain { get; init; }
}
