using Plugin.Abstractions;

namespace Plugin.CloudStack.Ha;

/// <summary>Asks whether the host can reach another host, or a router, over the network.</summary>
/// <remarks>
/// Sent by the kernel to other hosts than the one in doubt. Its answer is a plain <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.PingTestCommand")]
[Idempotent]
public sealed partial class PingTestCommand : Command, ICommand<Answer>
{
    /// <summary>The address of the host to reach; null when a router is to be reached.</summary>
    [WireMember("_computingHostIp")]
    public string? ComputingHostIp { get; set; }

    /// <summary>The control address of the router; null when a host is to be reached.</summary>
    [WireMember("_routerIp")]
    public string? RouterIp { get; set; }

    /// <summary>The private address that the router is to reach; null when a host is to be reached.</summary>
    [WireMember("_privateIp")]
    public string? PrivateIp { get; set; }
}
