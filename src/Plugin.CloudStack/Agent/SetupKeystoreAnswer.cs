using Plugin.Abstractions;

namespace Plugin.CloudStack.Agent;

/// <summary>Gives the request for a certificate.</summary>
[WireContract("org.apache.cloudstack.ca.SetupKeystoreAnswer", Construction = WireConstruction.Bare)]
public sealed partial class SetupKeystoreAnswer : SetupCertificateAnswer
{
    /// <summary>The request, in PEM form.</summary>
    [WireMember("csr")]
    public string? Csr { get; set; }
}
