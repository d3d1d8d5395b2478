using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Plugin.Transport.Http.Tests.Doubles;

/// <summary>A TCP server that does with each connection what a test has it do; any number at once.</summary>
public sealed class OddServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Func<Stream, CancellationToken, Task> _behave;
    private readonly List<Task> _connections = [];
    private readonly Task _serving;

    /// <summary>Starts it.</summary>
    /// <param name="behave">What happens on a connection, which ends with it.</param>
    public OddServer(Func<Stream, CancellationToken, Task> behave)
    {
        _behave = behave;
        _listener.Start();
        _serving = ServeAsync();
    }

    public Uri Url => new($"https://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>One that speaks TLS first, with a certificate of its own.</summary>
    /// <param name="certificate">The certificate with its key.</param>
    /// <param name="behave">What happens then.</param>
    public static OddServer OverTls(X509Certificate2 certificate, Func<Stream, CancellationToken, Task> behave) => new(async (stream, cancellation) =>
    {
        await using var tls = new SslStream(stream);
        await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, cancellation);
        await behave(tls, cancellation);
    });

    /// <summary>A certificate with its key, for this machine and a time that may be over.</summary>
    public static X509Certificate2 Certificate(DateTimeOffset notAfter, string name = "CN=odd")
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256);
        using var made = request.CreateSelfSigned(notAfter.AddDays(-2), notAfter);
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _serving;
        await Task.WhenAll(_connections);
        _listener.Dispose();
        _stopping.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                _connections.Add(BehaveAsync(await _listener.AcceptTcpClientAsync(_stopping.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task BehaveAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await _behave(client.GetStream(), _stopping.Token);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException)
            {
                // The client has had enough, or the test is over.
            }
        }
    }
}
