using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Plugin.Transport.Agent.Frames;

namespace Plugin.Transport.Agent.Link;

/// <summary>What both ends of a link need.</summary>
public abstract class LinkOptions
{
    private SslStreamCertificateContext? _certificateContext;

    private protected LinkOptions()
    {
    }

    /// <summary>Whose certificates are accepted from the other end.</summary>
    public required PeerTrust Trust { get; init; }

    /// <summary>The certificates between this end's own one and its root, sent along with it.</summary>
    public X509Certificate2Collection Intermediates { get; init; } = [];

    /// <summary>How long connecting and the handshake may take together.</summary>
    public TimeSpan HandshakeTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long the peer may stay silent within a message, or take no bytes of one that is sent, before the link is
    /// given up. Silence between messages is no stall.
    /// </summary>
    public TimeSpan StallTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>The longest message that is accepted, in bytes, before and after inflation.</summary>
    public int MaxMessageLength { get; init; } = Frame.DefaultMaxLength;

    /// <summary>The clock of the timeouts.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>This end's certificate with its chain, built once for all links; null when there is none.</summary>
    internal SslStreamCertificateContext? CertificateContext => OwnCertificate is null
        ? null
        : LazyInitializer.EnsureInitialized(
            ref _certificateContext, () => SslStreamCertificateContext.Create(OwnCertificate, Intermediates, offline: true));

    private protected abstract X509Certificate2? OwnCertificate { get; }
}
