namespace Plugin.Transport.Agent.Kernel;

/// <summary>An agent that was not given a certificate. The message is for people and holds no key.</summary>
public sealed class CertificateProvisionException : Exception
{
    internal CertificateProvisionException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
