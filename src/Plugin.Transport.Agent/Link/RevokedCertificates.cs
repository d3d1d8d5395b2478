using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;

namespace Plugin.Transport.Agent.Link;

/// <summary>The serial numbers that are not accepted any more. It may change at any time; the next handshake knows.</summary>
public sealed class RevokedCertificates
{
    private readonly ConcurrentDictionary<string, bool> _serials = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Revokes a certificate. Connections that were made with it go on.</summary>
    /// <param name="serial">Its serial number in hexadecimal digits, as <see cref="X509Certificate2.SerialNumber"/> has it.</param>
    public void Add(string serial)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(serial);
        _serials[Trimmed(serial)] = true;
    }

    /// <summary>True when the certificate is revoked.</summary>
    public bool Contains(X509Certificate2 certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        return _serials.ContainsKey(Trimmed(certificate.SerialNumber));
    }

    // The leading zeros of a serial number are a matter of its encoding.
    private static string Trimmed(string serial) => serial.Trim().TrimStart('0');
}
