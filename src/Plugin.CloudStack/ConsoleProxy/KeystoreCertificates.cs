using Plugin.Abstractions;

namespace Plugin.CloudStack.ConsoleProxy;

/// <summary>A certificate of a system VM's web page.</summary>
[WireContract("org.apache.cloudstack.framework.security.keystore.KeystoreManager$Certificates")]
public sealed partial class KeystoreCertificates
{
    /// <summary>The private key, in PEM form.</summary>
    [WireMember("privKey")]
    public Secret? PrivateKey { get; set; }

    /// <summary>The certificate, in PEM form.</summary>
    [WireMember("privCert")]
    public Secret? Certificate { get; set; }

    /// <summary>The certificates of the authorities between, in PEM form.</summary>
    [WireMember("certChain")]
    public Secret? CertificateChain { get; set; }

    /// <summary>The certificate of the root authority, in PEM form.</summary>
    [WireMember("rootCACert")]
    public Secret? RootCertificate { get; set; }
}
