using System.Security.Cryptography.X509Certificates;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Link;

namespace Plugin.Endurance.Hosts;

/// <summary>The one certificate of a run. Nobody verifies it, so that what is measured is the bus and not a chain.</summary>
internal static class Certificates
{
    public static X509Certificate2 Own { get; } = DevelopmentCertificate.Create();

    public static ServerLinkOptions Server { get; } = new()
    {
        Certificate = Own,
        Trust = PeerTrust.Everybody,
        ClientCertificate = ClientCertificatePolicy.None,
    };

    public static ClientLinkOptions Client { get; } = new() { Trust = PeerTrust.Everybody };
}
