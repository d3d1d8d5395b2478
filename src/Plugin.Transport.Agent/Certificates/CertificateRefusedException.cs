namespace Plugin.Transport.Agent.Certificates;

/// <summary>A certificate that cannot be used. The message says why and what to do; it holds nothing of a key.</summary>
internal sealed class CertificateRefusedException(string reason, Exception? inner = null) : Exception(reason, inner);
