using System.Security.Cryptography.X509Certificates;
using Plugin.Abstractions.Wire;

namespace Plugin.Transport.Http;

/// <summary>Where a plugin process listens, and how a kernel talks to it.</summary>
public sealed record DirectConnectClientOptions
{
    /// <summary>Where the plugin process listens: <c>https://host:8250</c>, without a path.</summary>
    public required Uri Url { get; init; }

    /// <summary>The path segment between <c>/api/</c> and the wire name.</summary>
    public string Controller { get; init; } = "HypervResource";

    /// <summary>
    /// The SHA-256 fingerprint of the one certificate that is trusted, in hexadecimal digits with or without colons, for
    /// plugin processes that have made their own; null to trust whom the machine trusts.
    /// </summary>
    public string? CertificateFingerprint { get; init; }

    /// <summary>
    /// True to take any certificate, as CloudStack's management server does: whoever is in between then reads and changes
    /// everything. Each client that is told so warns in the log.
    /// </summary>
    public bool AcceptAnyCertificate { get; init; }

    /// <summary>The certificate with its key that the kernel shows, for plugin processes that ask for one; null for none.</summary>
    public X509Certificate2? ClientCertificate { get; init; }

    /// <summary>How long connecting and the TLS handshake may take.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long the answer may take when the command does not say it.</summary>
    public TimeSpan AnswerTimeout { get; init; } = TimeSpan.FromSeconds(1800);

    /// <summary>The longest answer that is read, in bytes.</summary>
    public int MaxAnswerBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The contracts that are known; those of your own have to be among them.</summary>
    public IReadOnlyList<WireTypeSet> Types { get; init; } = [CloudStack.WireTypes.All, Abstractions.AbstractionsWireTypes.All];

    /// <summary>The clock of the timeouts.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
