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

    /// <summary>Everything the server sends until it closes or resets the connection.</summary>
    public async Task<string> ReadToEndAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var all = new MemoryStream();
        try
        {
            await _tls!.CopyToAsync(all, patience.Token);
        }
        catch (IOException)
        {
            // A reset is an end, too.
        }

        return Encoding.UTF8.GetString(all.ToArray());
    }

    public void Dispose()
    {
        _tls?.Dispose();
        _tcp.Dispose();
    }
}
