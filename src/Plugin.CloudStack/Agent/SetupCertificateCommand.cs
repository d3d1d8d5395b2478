using Plugin.Abstractions;
using Plugin.CloudStack.Router;

namespace Plugin.CloudStack.Agent;

/// <summary>Gives a host or system VM its certificate.</summary>
/// <remarks>Sent by the kernel to an agent.</remarks>
[WireContract("org.apache.cloudstack.ca.SetupCertificateCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Mutating]
public sealed partial class SetupCertificateCommand : NetworkElementCommand, ICommand<SetupCertificateAnswer>
{
    /// <summary>The certificate, in PEM form.</summary>
    [WireMember("certificate")]
    public Secret? Certificate { get; set; }

    /// <summary>The private key, in PEM form; null when the host made it.</summary>
    [WireMember("privateKey")]
    public Secret? PrivateKey { get; set; }

    /// <summary>The certificates of the authority, in PEM form, one after the other.</summary>
    [WireMember("caCertificates")]
    public Secret? CaCertificates { get; set; }

    /// <summary>True when the host itself is meant, false when it passes the command on to a system VM.</summary>
    [WireMember("handleByAgent")]
    public bool HandleByAgent { get; set; }
}
