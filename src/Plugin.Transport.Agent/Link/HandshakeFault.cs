using System.Security.Authentication;

namespace Plugin.Transport.Agent.Link;

/// <summary>Says why a handshake failed. What this end decided and what the peer said count more than what TLS makes of it.</summary>
internal static class HandshakeFault
{
    /// <summary>Explains a failure.</summary>
    /// <param name="e">What the handshake threw.</param>
    /// <param name="check">This end's judgement of the peer.</param>
    /// <param name="records">What came from the peer.</param>
    /// <param name="timeout">The limit.</param>
    public static (LinkFailure Failure, string Reason) Explain(Exception e, CertificateCheck check, RecordStream records, TimeSpan timeout) => e switch
    {
        _ when check.Refusal is { } refusal => (LinkFailure.PeerNotTrusted, refusal),
        _ when records.Alert is { } alert => (alert.IsAboutVersion ? LinkFailure.OtherTlsVersion : LinkFailure.RefusedByPeer, alert.Text),
        LinkException { Failure: not LinkFailure.Broken } known => (known.Failure, known.Message),
        OperationCanceledException => (LinkFailure.TooSlow, $"it took longer than {timeout}"),
        _ when records.IsClosedEarly || e is LinkException => (LinkFailure.ClosedInHandshake, "the peer closed the connection in the handshake"),
        AuthenticationException when IsAboutVersion(e) => (LinkFailure.OtherTlsVersion, "the peer speaks other versions only; this end speaks TLS 1.2"),
        AuthenticationException => (LinkFailure.HandshakeFailed, $"{e.GetBaseException().Message} (only TLS 1.2 is spoken)"),
        _ => (LinkFailure.HandshakeFailed, e.Message),
    };

    // The runtime has no kind for it; the text is that of OpenSSL, the only one that Linux has.
    private static bool IsAboutVersion(Exception e) =>
        e.GetBaseException().Message is var text
        && (text.Contains("unsupported protocol", StringComparison.Ordinal) || text.Contains("wrong version number", StringComparison.Ordinal)
            || text.Contains("unsupported_protocol", StringComparison.OrdinalIgnoreCase));
}
