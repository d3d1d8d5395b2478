using System.Net;
using System.Net.Sockets;

namespace Plugin.Transport.Agent.Tests.Doubles;

/// <summary>
/// Passes one connection on and cuts it, in both directions, once a number of bytes has gone in one of them. The bytes
/// up to the cut arrive.
/// </summary>
internal sealed class CuttingProxy(int target, int? toTarget = null, int? fromTarget = null) : IDisposable
{
    private readonly Listener _listener = new();

    public int Port => _listener.Port;

    /// <summary>How many bytes went to the target.</summary>
    public int ToTarget { get; private set; }

    /// <summary>How many bytes came from the target.</summary>
    public int FromTarget { get; private set; }

    public async Task RunAsync()
    {
        using var near = await _listener.AcceptSocketAsync();
        using var far = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await far.ConnectAsync(IPAddress.Loopback, target, Patience.Token);
        near.NoDelay = far.NoDelay = true;
        using var cut = CancellationTokenSource.CreateLinkedTokenSource(Patience.Token);
        await Task.WhenAll(
            PassAsync(near, far, toTarget, count => ToTarget += count, cut),
            PassAsync(far, near, fromTarget, count => FromTarget += count, cut));
    }

    public void Dispose() => _listener.Dispose();

    private static async Task PassAsync(Socket from, Socket to, int? limit, Action<int> count, CancellationTokenSource cut)
    {
        var left = limit ?? int.MaxValue;
        var buffer = new byte[16 * 1024];
        try
        {
            while (left > 0 && await from.ReceiveAsync(buffer.AsMemory(0, Math.Min(buffer.Length, left)), cut.Token) is > 0 and var length)
            {
                await to.SendAsync(buffer.AsMemory(0, length), cut.Token);
                count(length);
                left -= length;
            }
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException)
        {
            // The other direction was cut, or an end has left.
        }

        if (limit is not null || cut.IsCancellationRequested)
        {
            await cut.CancelAsync();
            Close(to);
            Close(from);
        }
        else
        {
            Close(to);
        }
    }

    private static void Close(Socket socket)
    {
        try
        {
            socket.Shutdown(SocketShutdown.Send);
        }
        catch (SocketException)
        {
            // It is closed already.
        }
    }
}
