using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace Plugin.Transport.Http.Tests.Doubles;

/// <summary>A TLS connection on which a test writes what no well-behaved client would.</summary>
public sealed class RawClient : IDisposable
{
    private readonly TcpClient _tcp = new();
    private SslStream? _tls;

    public static async Task<RawClient> ConnectAsync(Uri server)
    {
        ArgumentNullException.ThrowIfNull(server);
        var client = new RawClient();
        await client._tcp.ConnectAsync(server.Host, server.Port);
        client._tls = new SslStream(client._tcp.GetStream(), leaveInnerStreamOpen: false, KernelTrust.TakesAny);
        await client._tls.AuthenticateAsClientAsync("localhost");
        return client;
    }

    public async Task WriteAsync(string text)
    {
        await _tls!.WriteAsync(Encoding.Latin1.GetBytes(text));
        await _tls.FlushAsync();
    }

    public Task ShutdownWriteAsync() => _tls!.ShutdownAsync();

    public async Task<string> ReadToEndAsync()
    {
        using var reader = new StreamReader(_tls!, Encoding.UTF8, leaveOpen: true);
        return await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(60));
    }

    public void Dispose()
    {
        _tls?.Dispose();
        _tcp.Dispose();
    }
}
