using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using Plugin.Endurance.Hosts;

namespace Plugin.Endurance.Idle;

/// <summary>Takes plain TLS connections and keeps them.</summary>
internal static class TlsHolderMain
{
    /// <summary>Serves until the process is ended.</summary>
    public static async Task RunAsync()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start(1000);
        Console.WriteLine(((IPEndPoint)listener.LocalEndpoint).Port);
        var held = new List<SslStream>();
        while (true)
        {
            var stream = new SslStream(new NetworkStream(await listener.AcceptSocketAsync(), ownsSocket: true));
            await stream.AuthenticateAsServerAsync(new SslServerAuthenticationOptions
            {
                ServerCertificate = Certificates.Own,
                EnabledSslProtocols = SslProtocols.Tls12,
            });
            held.Add(stream);
        }
    }
}
