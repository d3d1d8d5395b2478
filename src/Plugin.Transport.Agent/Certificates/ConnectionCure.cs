using Plugin.Transport.Agent.Link;

namespace Plugin.Transport.Agent.Certificates;

/// <summary>What an operator can do when an agent does not connect.</summary>
internal static class ConnectionCure
{
    /// <summary>Says it, beginning with a sentence's end; empty when the failure speaks for itself.</summary>
    /// <param name="failure">How the link ended.</param>
    /// <param name="section">The configuration section.</param>
    /// <param name="directory">Where the certificates are that a kernel gave.</param>
    /// <param name="hasCertificate">True when the agent shows a certificate.</param>
    public static string For(LinkFailure failure, string section, string directory, bool hasCertificate) => failure switch
    {
        LinkFailure.Unreachable => $". Compare {section}:Kernels with the kernel's address and its firewall",
        LinkFailure.NotTls => $". Another program listens there: compare {section}:Kernels with the kernel's agent port (8250)",
        LinkFailure.OtherTlsVersion => ". Allow TLS 1.2 on the kernel's side",
        LinkFailure.PeerNotTrusted =>
            $". Give the authority of the kernel's certificate in {section}:CaFile; if the kernel was set up anew, remove what the old one gave from {directory}",
        LinkFailure.RefusedByPeer or LinkFailure.ClosedInHandshake when hasCertificate =>
            ". A strict kernel refuses certificates that do not name the agent's address, are revoked, or of another authority: provision one (provisionCertificate)",
        LinkFailure.RefusedByPeer or LinkFailure.ClosedInHandshake =>
            $". A strict kernel wants a certificate: set {section}:CertificateFile, or ca.plugin.root.auth.strictness to false until the kernel has provisioned one",
        LinkFailure.TooSlow => ". The kernel is overloaded, or something between drops packets",
        _ => "",
    };
}
