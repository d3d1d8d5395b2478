using Microsoft.Extensions.Logging;

namespace Plugin.Transport.Agent.Certificates;

/// <summary>What the agent says of certificates. Subjects, dates and files, never anything of a key.</summary>
internal static partial class CertificateLog
{
    [LoggerMessage(2150, LogLevel.Information, "{Agent} has made a key of {Bits} bits and asks {Kernel} for a certificate")]
    public static partial void Requested(this ILogger logger, string agent, int bits, string kernel);

    [LoggerMessage(2151, LogLevel.Information, "{Agent} has taken the certificate {Subject} of {Kernel}, valid until {Until:u}, into {File}")]
    public static partial void Replaced(this ILogger logger, string agent, string subject, string kernel, DateTimeOffset until, string file);

    [LoggerMessage(2152, LogLevel.Error, "{Agent} refuses a certificate of {Kernel} and keeps what it has: {Reason}")]
    public static partial void Refused(this ILogger logger, string agent, string kernel, string reason);

    [LoggerMessage(2153, LogLevel.Information, "{Agent} got the certificate again that it has from {Kernel}")]
    public static partial void GotAgain(this ILogger logger, string agent, string kernel);

    [LoggerMessage(2154, LogLevel.Information, "{Agent} leaves {Kernel} to come back with its new certificate")]
    public static partial void Renews(this ILogger logger, string agent, string kernel);

    [LoggerMessage(2155, LogLevel.Warning,
        "{Agent} has had commands in progress for {Wait} and leaves {Kernel} all the same to come back with its new certificate; their answers are lost")]
    public static partial void RenewsUnanswered(this ILogger logger, string agent, string kernel, TimeSpan wait);

    [LoggerMessage(2156, LogLevel.Information, "{Agent} connects with the certificate {Subject} of {File}, valid until {Until:u}")]
    public static partial void Uses(this ILogger logger, string agent, string subject, string file, DateTimeOffset until);

    [LoggerMessage(2157, LogLevel.Warning,
        "The certificate {Subject} of {Agent} ends on {Until:u}, in {Days} days. The kernel renews it when ca.framework.cert.automatic.renewal is on; otherwise provision one (provisionCertificate), or replace {File}")]
    public static partial void EndsSoon(this ILogger logger, string subject, string agent, DateTimeOffset until, int days, string file);

    [LoggerMessage(2158, LogLevel.Error,
        "The certificate {Subject} of {Agent} has ended on {Until:u}; a strict kernel refuses it. Provision a new one (provisionCertificate), or replace {File}")]
    public static partial void HasEnded(this ILogger logger, string subject, string agent, DateTimeOffset until, string file);

    [LoggerMessage(2159, LogLevel.Error, "The certificate files of {Agent} have changed but cannot be used; it goes on with those before: {Reason}")]
    public static partial void ChangedUnusable(this ILogger logger, string agent, string reason);

    [LoggerMessage(2160, LogLevel.Warning,
        "{Section}:FirstContact is TrustOnce and {Agent} knows no kernel yet: it trusts whoever answers now, and that one alone from then on")]
    public static partial void TrustsOnce(this ILogger logger, string section, string agent);

    [LoggerMessage(2161, LogLevel.Warning,
        "{Agent} trusts the kernel {Subject}, SHA-256 {Fingerprint}, from now on and no other; compare it with the kernel's. To trust anew delete {File}")]
    public static partial void Trusted(this ILogger logger, string agent, string subject, string fingerprint, string file);

    [LoggerMessage(2162, LogLevel.Warning, "{File} may be read by others than its owner: chmod 600 it")]
    public static partial void KeyIsOpen(this ILogger logger, string file);
}
