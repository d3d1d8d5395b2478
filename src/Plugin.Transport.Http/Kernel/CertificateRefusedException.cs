using System.Security.Authentication;

namespace Plugin.Transport.Http;

/// <summary>Ends a handshake with a server that is not trusted; the message says why, with the certificate's fingerprint.</summary>
internal sealed class CertificateRefusedException(string message) : AuthenticationException(message);
