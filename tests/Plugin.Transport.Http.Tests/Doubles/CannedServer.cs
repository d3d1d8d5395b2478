using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;

namespace Plugin.Transport.Http.Tests.Doubles;

/// <summary>A TLS server that reads a request's head and says what a test has it say, whatever that is.</summary>
public sealed class CannedServer : IAsyncDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("canned-");
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly X509Certificate2 _certificate;
    private readonly byte[] _response;
    private readonly Task _serving;

    /// <summary>Starts it.</summary>
    /// <param name="response">The bytes of each response; null to say nothing and keep the connection open.</param>
    public CannedServer(byte[]? response)
    {
        _response = response ?? [];
        _certificate = new SelfSignedCertificateStore(_data.FullName, TimeProvider.System, NullLogger.Instance).LoadOrCreate();
        _listener.Start();
        _serving = ServeAsync();
    }

    public Uri Url => new($"https://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public string Fingerprint => _certificate.GetCertHashString(HashAlgorithmName.SHA256);

    /// <summary>A whole response that says how long it is.</summary>
    public static CannedServer Saying(string status, string body) =>
        new(Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}"));

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _serving;
        _listener.Dispose();
        _stopping.Dispose();
        _certificate.Dispose();
        _data.Delete(recursive: true);
    }

    private async Task ServeAsync()
    {
        try
        {
            while (!_stopping.IsCancellationRequested)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stopping.Token);
                await AnswerAsync(client);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        try
        {
            await using var tls = new SslStream(client.GetStream());
            await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = _certificate }, _stopping.Token);
            var request = new byte[64 * 1024];
            await tls.ReadAtLeastAsync(request, 1, cancellationToken: _stopping.Token);
            await tls.WriteAsync(_response, _stopping.Token);
            while (_response.Length == 0 && await tls.ReadAsync(request, _stopping.Token) > 0)
            {
                // Waits until the client has had enough.
            }
        }
        catch (IOException)
        {
            // The client does not like the certificate, or has left.
        }
    }
}
