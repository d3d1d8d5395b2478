using Plugin.Abstractions;

namespace Plugin.CloudStack.DirectDownload;

/// <summary>Asks a host to trust a certificate when it fetches templates.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.agent.directdownload.SetupDirectDownloadCertificateCommand", Construction = WireConstruction.Bare)]
[ResourceKey("certificate", "CertificateName")]
[Idempotent]
[Mutating]
[Opposite(typeof(RevokeDirectDownloadCertificateCommand))]
public sealed partial class SetupDirectDownloadCertificateCommand : Command, ICommand<Answer>
{
    /// <summary>The certificate, in PEM form.</summary>
    [WireMember("certificate")]
    public string? Certificate { get; set; }

    /// <summary>The certificate's name.</summary>
    [WireMember("certificateName")]
    public string? CertificateName { get; set; }
}
