using System.Net;

namespace Plugin.Transport.Extension;

/// <summary>Work for one NIC of a VM.</summary>
public class NicRequest : NetworkRequest
{
    /// <summary>Creates a request, for tests of plugins.</summary>
    public NicRequest()
    {
    }

    internal NicRequest(NetworkCall call)
        : base(call)
    {
        NicId = call.Payload.Number("nic_id");
        NicUuid = call.Payload.Text("nic_uuid");
        Mac = call.Payload.Text("mac");
        Ip = call.Payload.Address("ip");
        NicIp6 = call.Payload.Address("nic_ip6_address") ?? call.Payload.Address("ip6_address");
        NicIp6Gateway = call.Payload.Address("nic_ip6_gateway") ?? call.Payload.Address("ip6_gateway");
        NicIp6Cidr = call.Payload.Cidr("nic_ip6_cidr") ?? call.Payload.Cidr("ip6_cidr");
        Netmask = call.Payload.Text("netmask");
        DeviceId = call.Payload.Number("device_id", 0, int.MaxValue);
        HostName = call.Payload.Text("hostname");
        DefaultNic = call.Payload.Flag("default_nic", missing: true);
    }

    /// <summary>The NIC's number.</summary>
    public long? NicId { get; init; }

    /// <summary>The NIC's UUID.</summary>
    public string? NicUuid { get; init; }

    /// <summary>The NIC's MAC address.</summary>
    public string? Mac { get; init; }

    /// <summary>The NIC's address; null where the kernel gives none.</summary>
    public IPAddress? Ip { get; init; }

    /// <summary>Its IPv6 address.</summary>
    public IPAddress? NicIp6 { get; init; }

    /// <summary>The IPv6 gateway for it.</summary>
    public IPAddress? NicIp6Gateway { get; init; }

    /// <summary>The IPv6 network that it is in.</summary>
    public NetworkCidr? NicIp6Cidr { get; init; }

    /// <summary>The netmask for it.</summary>
    public string? Netmask { get; init; }

    /// <summary>The NIC's place in the VM, from 0.</summary>
    public int? DeviceId { get; init; }

    /// <summary>The VM's name in the network.</summary>
    public string? HostName { get; init; }

    /// <summary>True when it is the VM's way out.</summary>
    public bool DefaultNic { get; init; }
}
