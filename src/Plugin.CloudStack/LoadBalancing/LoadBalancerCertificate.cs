using Plugin.Abstractions;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>The certificate of a load balancing rule.</summary>
[WireContract("com.cloud.network.lb.LoadBalancingRule$LbSslCert", Construction = WireConstruction.Bare)]
public sealed partial class LoadBalancerCertificate
{
    /// <summary>The certificate, in PEM form.</summary>
    [WireMember("cert")]
    public string? Cert { get; set; }

    /// <summary>The private key, in PEM form.</summary>
    [WireMember("key")]
    public Secret? PrivateKey { get; set; }

    /// <summary>The password of the private key; null for none.</summary>
    [WireMember("password")]
    public Secret? Password { get; set; }

    /// <summary>The certificates of the authorities, in PEM form; null for none.</summary>
    [WireMember("chain")]
    public string? Chain { get; set; }

    /// <summary>The fingerprint of the certificate.</summary>
    [WireMember("fingerprint")]
    public string? Fingerprint { get; set; }

    /// <summary>True to take it away.</summary>
    [WireMember("revoked")]
    public bool Revoked { get; set; }
}
