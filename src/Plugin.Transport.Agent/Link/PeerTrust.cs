using System.Security.Cryptography.X509Certificates;

namespace Plugin.Transport.Agent.Link;

/// <summary>Whose certificates a link accepts from the other end.</summary>
public sealed class PeerTrust
{
    private readonly X509Certificate2Collection? _authorities;

    private PeerTrust(X509Certificate2Collection? authorities) => _authorities = authorities;

    /// <summary>
    /// Accepts every certificate, expired and self-made ones too: the link is encrypted, but anybody may be at the
    /// other end. Whoever configures it should be warned at each start.
    /// </summary>
    public static PeerTrust Everybody { get; } = new(authorities: null);

    /// <summary>True when nothing is verified.</summary>
    public bool IsEverybody => _authorities is null;

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
