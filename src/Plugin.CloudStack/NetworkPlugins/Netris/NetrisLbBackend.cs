using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Netris;

/// <summary>A VM behind a load balancing rule.</summary>
[WireContract("com.cloud.network.netris.NetrisLbBackend", Construction = WireConstruction.Bare)]
public sealed partial class NetrisLbBackend
{
    /// <summary>The VM's id in the kernel.</summary>
    [WireMember("vmId")]
    public long VmId { get; set; }

    /// <summary>The VM's guest address.</summary>
    [WireMember("vmIp")]
    public string? VmIp { get; set; }

    /// <summary>The port on the VM.</summary>
    [WireMember("port")]
    public int Port { get; set; }
}
