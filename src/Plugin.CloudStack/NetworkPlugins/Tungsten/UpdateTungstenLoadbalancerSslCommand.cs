using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks a KVM host to give a load balancer its certificate.</summary>
/// <remarks>Sent by the kernel to a KVM host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.UpdateTungstenLoadbalancerSslCommand", Construction = WireConstruction.Bare)]
[ResourceKey("loadbalancer", "LbUuid")]
[Idempotent]
[Mutating]
public sealed partial class UpdateTungstenLoadbalancerSslCommand : Command, ICommand<Answer>
{
    /// <summary>The load balancer's UUID.</summary>
    [WireMember("lbUuid")]
    public string? LbUuid { get; set; }

    /// <summary>The name of the certificate.</summary>
    [WireMember("sslCertName")]
    public string? SslCertName { get; set; }

    /// <summary>The certificate, in PEM form.</summary>
    [WireMember("certificateKey")]
    public string? Certificate { get; set; }

    /// <summary>The private key, in PEM form.</summary>
    [WireMember("privateKey")]
    public Secret? PrivateKey { get; set; }

    /// <summary>The private address.</summary>
    [WireMember("privateIp")]
    public string? PrivateIp { get; set; }

    /// <summary>The port that takes the encrypted traffic.</summary>
    [WireMember("port")]
    public string? Port { get; set; }
}
