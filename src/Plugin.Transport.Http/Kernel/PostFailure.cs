using System.Security.Authentication;
using Plugin.Abstractions;

namespace Plugin.Transport.Http;

/// <summary>Says what kept a plugin process from giving a reply, and what to do about it.</summary>
internal static class PostFailure
{
    /// <summary>The failure in words. What the other end sent is not among them: it may be an echo.</summary>
    /// <param name="place">Where the plugin process listens.</param>
    /// <param name="cause">What the HTTP client threw.</param>
    public static CommandSendException Of(string place, Exception cause)
    {
        var (failure, what) = Explain(cause, (cause as HttpRequestException)?.HttpRequestError ?? HttpRequestError.Unknown);

        // The client's words quote what it could not understand.
        return new(failure, $"{place} {what}", failure == CommandSendFailure.Unreadable ? null : cause);
    }

    private static (CommandSendFailure Failure, string What) Explain(Exception cause, HttpRequestError error) => error switch
    {
        _ when RefusalIn(cause) is { } refusal => (
            CommandSendFailure.Unreachable,
            $"is not trusted: {refusal.Message}. Compare the fingerprint with that of the plugin process's own certificate, and set {nameof(DirectConnectClientOptions.CertificateFingerprint)}"),
        HttpRequestError.SecureConnectionError when cause.GetBaseException() is AuthenticationException => (
            CommandSendFailure.Unreachable, $"does not speak TLS as this client does: {Reason(cause)}. Is that the port of direct connect?"),
        HttpRequestError.SecureConnectionError => (
            CommandSendFailure.Unreachable,
            $"ended the TLS handshake: {Reason(cause)}. Is that the port of direct connect, and do its DirectConnect:AllowedSources hold this machine?"),
        HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError => (
            CommandSendFailure.Unreachable, $"cannot be reached: {Reason(cause)}. Is the plugin process running, and does it listen there?"),
        HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError or HttpRequestError.VersionNegotiationError => (
            CommandSendFailure.Unreadable, "does not answer as HTTP/1.1 has it. Is that the port of direct connect?"),
        HttpRequestError.ConfigurationLimitExceeded => (
            CommandSendFailure.Unreadable, "answered with headers that are too long. Is that the port of direct connect?"),
        _ => (
            CommandSendFailure.ConnectionLost,
            $"closed the connection before its answer was complete: {Reason(cause)}. Its log says why; a process that asks for client certificates closes it on all that it does not know"),
    };

    private static CertificateRefusedException? RefusalIn(Exception cause)
    {
        for (var inner = cause; inner is not null; inner = inner.InnerException)
        {
            if (inner is CertificateRefusedException refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private static string Reason(Exception cause) => cause.GetBaseException().Message.TrimEnd('.');
}
