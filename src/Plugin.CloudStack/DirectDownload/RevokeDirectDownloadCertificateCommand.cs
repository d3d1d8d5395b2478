using Plugin.Abstractions;

namespace Plugin.CloudStack.DirectDownload;

/// <summary>Asks a host to trust a certificate no longer.</summary>
/// <remarks>Sent by the kernel to a hypervisor host. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.agent.directdownload.RevokeDirectDownloadCertificateCommand", Construction = WireConstruction.Bare)]
[ResourceKey("certificate", "CertificateAlias")]
[Idempotent]
[Mutating]
[Opposite(typeof(SetupDirectDownloadCertificateCommand))]
public sealed partial class RevokeDirectDownloadCertificateCommand : Command, ICommand<Answer>
{
    /// <summary>The certificate's name.</summary>
    [WireMember("certificateAlias")]
    public string? CertificateAlias { get; set; }
}
