namespace Plugin.Transport.Http;

/// <summary>How the plugin process listens for the kernel; bound from the configuration section <c>DirectConnect</c>.</summary>
public sealed class DirectConnectOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "DirectConnect";

    /// <summary>Where to listen: <c>https://</c>, an IP address or <c>localhost</c>, and a port; port 0 takes a free one. CloudStack dials 8250.</summary>
    public string Listen { get; set; } = "https://0.0.0.0:8250";

    /// <summary>The path segment between <c>/api/</c> and the wire name.</summary>
    public string Controller { get; set; } = "HypervResource";

    /// <summary>The resource that handlers see; null for the local address the kernel dialled, which is CloudStack's own name for it.</summary>
    public string? Resource { get; set; }

    /// <summary>
    /// The addresses and networks (<c>10.1.2.3</c>, <c>10.1.0.0/16</c>) that may connect; none means everybody, because
    /// CloudStack's client authenticates itself in no other way. Set it to the management servers.
    /// </summary>
    public IList<string> AllowedSources { get; } = [];

    /// <summary>A PEM file of certificate authorities; when set, clients must show a certificate of one of them. CloudStack's client has none.</summary>
    public string? ClientCaFile { get; set; }

    /// <summary>The server's certificate (<c>.pfx</c>, <c>.p12</c>, or PEM with its chain); null for a self-signed one kept in the data directory.</summary>
    public string? CertificateFile { get; set; }

    /// <summary>The PEM file of the certificate's private key; null when <see cref="CertificateFile"/> holds it too.</summary>
    public string? CertificateKeyFile { get; set; }

    /// <summary>The file whose first line is the password of the certificate's key; null when it has none.</summary>
    public string? CertificatePasswordFile { get; set; }

    /// <summary>The longest body of a command, in bytes.</summary>
    public int MaxBodyBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>
    /// How much of a body that is too long is still taken in, in bytes, so that the client gets to read the answer:
    /// it writes its whole body first. Beyond that the connection is closed.
    /// </summary>
    public long MaxDrainBytes { get; set; } = 128L * 1024 * 1024;

    /// <summary>How many connections may be open at once. Each command has its own, also while it waits.</summary>
    public int MaxConnections { get; set; } = 1024;

    /// <summary>How long the TLS handshake may take, and the request's head after it.</summary>
    public TimeSpan HeadTimeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a request's whole body may take.</summary>
    public TimeSpan BodyTimeout { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How long an idle connection is kept for another request.</summary>
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(30);
}
