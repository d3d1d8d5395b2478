using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Plugin.Cli.Describing;

/// <summary>Which certificates of a server are believed: those that the machine trusts, a certain one, or any.</summary>
internal sealed class CertificateTrust
{
    private readonly bool _any;
    private readonly byte[]? _pin;

    private CertificateTrust(bool any, byte[]? pin)
    {
        _any = any;
        _pin = pin;
    }

    /// <summary>The fingerprint of the certificate that was refused; null when none was.</summary>
    public string? Refused { get; private set; }

    /// <summary>True when the user named a certificate.</summary>
    public bool HasPin => _pin is not null;

    /// <summary>What the user asked for.</summary>
    /// <exception cref="UnusableInputException">The pin is no SHA-256 fingerprint.</exception>
    public static CertificateTrust Of(bool any, string? pin)
    {
        if (pin is null)
        {
            return new(any, null);
        }

        try
        {
            return Convert.FromHexString(pin.Replace(":", "", StringComparison.Ordinal)) is { Length: SHA256.HashSizeInBytes } bytes ? new(any, bytes) : throw new FormatException();
        }
        catch (FormatException)
        {
            throw new UnusableInputException("--pin is no SHA-256 fingerprint", "give 64 hexadecimal digits, with or without colons");
        }
    }

    /// <summary>Judges a certificate.</summary>
    public bool Accepts(X509Certificate? certificate, SslPolicyErrors errors)
    {
        var fingerprint = certificate is null ? [] : SHA256.HashData(certificate.GetRawCertData());
        var isBelieved = _any || (_pin is null ? errors == SslPolicyErrors.None : fingerprint.AsSpan().SequenceEqual(_pin));
        Refused = isBelieved ? null : Convert.ToHexString(fingerprint);
        return isBelieved;
    }
}
