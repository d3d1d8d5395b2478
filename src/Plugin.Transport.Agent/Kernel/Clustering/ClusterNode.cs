using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Plugin.Transport.Agent.Kernel.Clustering;

/// <summary>One kernel node of a cluster, as the others find and recognize it.</summary>
/// <param name="ManagementServerId">Its id, unlike every other node's.</param>
/// <param name="Address">The name or address that the others dial.</param>
/// <param name="Port">The port that the others dial, the one of its agents.</param>
/// <param name="CertificateFingerprint">What <see cref="FingerprintOf"/> gives for its certificate; it shows the same one to agents and to nodes.</param>
public sealed record ClusterNode(long ManagementServerId, string Address, int Port, string CertificateFingerprint)
{
    /// <summary>The SHA-256 of a certificate in hexadecimal capitals.</summary>
    /// <param name="certificate">The certificate.</param>
    public static string FingerprintOf(X509Certificate2 certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        return certificate.GetCertHashString(HashAlgorithmName.SHA256);
    }
}
