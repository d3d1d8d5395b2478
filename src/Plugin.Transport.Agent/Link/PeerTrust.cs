using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Plugin.Transport.Agent.Link;

/// <summary>Whose certificates a link accepts from the other end.</summary>
public sealed class PeerTrust
{
    private readonly X509Certificate2Collection? _authorities;
    private readonly byte[]? _only;

    private PeerTrust(X509Certificate2Collection? authorities, byte[]? only = null)
    {
        _authorities = authorities;
        _only = only;
    }

    /// <summary>
    /// Accepts every certificate, expired and self-made ones too: the link is encrypted, but anybody may be at the
    /// other end. Whoever configures it should be warned at each start.
    /// </summary>
    public static PeerTrust Everybody { get; } = new(authorities: null);

    /// <summary>True when nothing is verified.</summary>
    public bool IsEverybody => _authorities is null && _only is null;

    /// <summary>True when nobody asks who has issued the certificate.</summary>
    internal bool IsChainIgnored => _authorities is null;

    /// <summary>Accepts valid certificates that chain up to one of the given authorities, and no others.</summary>
    /// <param name="authorities">At least one certificate of a root authority; they must outlive every link.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static PeerTrust Authorities(X509Certificate2Collection authorities)
    {
        ArgumentNullException.ThrowIfNull(authorities);
        return authorities.Count > 0
            ? new([.. authorities])
            : throw new ArgumentException("no authority is given; nobody would be trusted", nameof(authorities));
    }

    /// <summary>Accepts exactly one certificate, whoever issued it and however old it is.</summary>
    /// <param name="certificate">The certificate that was seen before.</param>
    public static PeerTrust Only(X509Certificate2 certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        return new(authorities: null, certificate.RawData);
    }

    /// <summary>Why a certificate is not accepted whatever its chain says; null when it may be.</summary>
    internal string? Refuse(X509Certificate2 shown) =>
        _only is null || CryptographicOperations.FixedTimeEquals(_only, shown.RawDataMemory.Span)
            ? null
            : $"its certificate {shown.Subject} is not the one that was trusted at the first contact";

    /// <summary>How the runtime builds the chain.</summary>
    internal X509ChainPolicy ToChainPolicy()
    {
        var policy = new X509ChainPolicy
        {
            RevocationMode = X509RevocationMode.NoCheck,
            DisableCertificateDownloads = true,
            TrustMode = X509ChainTrustMode.CustomRootTrust,
        };
        if (_authorities is not null)
        {
            policy.CustomTrustStore.AddRange(_authorities);
        }

        return policy;
    }
}
