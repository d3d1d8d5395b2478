using Microsoft.Extensions.Logging;

namespace Plugin.Transport.Http;

/// <summary>Every log line of the kernel's end. Bodies are in none.</summary>
internal static partial class DirectConnectClientLog
{
    [LoggerMessage(2050, LogLevel.Warning,
        "The certificate of {Url} is not verified, so whoever is in between reads and changes everything. Set CertificateFingerprint instead of AcceptAnyCertificate")]
    public static partial void AcceptsAnyCertificate(this ILogger logger, Uri url);

    [LoggerMessage(2051, LogLevel.Warning, "The certificate of {Url} is refused: {Reason}. Its SHA-256 fingerprint is {Fingerprint}")]
    public static partial void CertificateRefused(this ILogger logger, Uri url, string reason, string fingerprint);
}
