using System.Net;
using Microsoft.Extensions.Logging;

namespace Plugin.Transport.Http;

/// <summary>Every log line of the transport. Bodies are the pipeline's business: none is logged here.</summary>
internal static partial class DirectConnectLog
{
    [LoggerMessage(2000, LogLevel.Information, "{Plugin} listens for the kernel on {Address}")]
    public static partial void Listening(this ILogger logger, string plugin, string address);

    [LoggerMessage(2001, LogLevel.Warning,
        "Everybody who reaches {Address} controls the host: the kernel's client shows no credentials. Set DirectConnect:AllowedSources to the management servers")]
    public static partial void OpenToAll(this ILogger logger, string address);

    [LoggerMessage(2002, LogLevel.Warning, "A connection from {Source} was refused: DirectConnect:AllowedSources does not hold it")]
    public static partial void SourceRefused(this ILogger logger, EndPoint? source);

    [LoggerMessage(2003, LogLevel.Information, "Uses the certificate in {File}, SHA-256 fingerprint {Fingerprint}, valid until {NotAfter}")]
    public static partial void CertificateLoaded(this ILogger logger, string file, string fingerprint, DateTime notAfter);

    [LoggerMessage(2004, LogLevel.Information, "Made a self-signed certificate in {File}, SHA-256 fingerprint {Fingerprint}, valid until {NotAfter}")]
    public static partial void CertificateMade(this ILogger logger, string file, string fingerprint, DateTime notAfter);

    [LoggerMessage(2005, LogLevel.Warning, "The self-signed certificate in {File} expired at {NotAfter}; a new one takes its place")]
    public static partial void CertificateRenewed(this ILogger logger, string file, DateTime notAfter);

    [LoggerMessage(2006, LogLevel.Warning, "The configured certificate {File} expired at {NotAfter}")]
    public static partial void CertificateExpired(this ILogger logger, string file, DateTime notAfter);

    [LoggerMessage(2010, LogLevel.Warning, "{Source} asks for {Command}, which is not served")]
    public static partial void NotServed(this ILogger logger, EndPoint source, string command);

    [LoggerMessage(2011, LogLevel.Warning, "The client of {Command} went away before its answer; the command goes on: {GoesOn}")]
    public static partial void ClientLeft(this ILogger logger, string command, bool goesOn);

    [LoggerMessage(2014, LogLevel.Information, "{Command} was answered, but its client had gone: the answer is discarded")]
    public static partial void AnswerDiscarded(this ILogger logger, string command);

    [LoggerMessage(2012, LogLevel.Error, "The answer to {Command} cannot be written; a failure goes in its place")]
    public static partial void AnswerUnwritable(this ILogger logger, Exception exception, string command);

    [LoggerMessage(2013, LogLevel.Warning,
        "The plugin describes a host without storage: CloudStack expects a StartupStorageCommand after the StartupRoutingCommand and fails without it")]
    public static partial void StartupWithoutStorage(this ILogger logger);
}
