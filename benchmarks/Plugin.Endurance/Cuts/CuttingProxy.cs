using System.Net;
using System.Net.Sockets;

namespace Plugin.Endurance.Cuts;

/// <summary>
/// Passes connections on. The first one is cut in both directions once so many bytes have gone in one of them; those
/// bytes arrive.
/// </summary>
internal sealed class CuttingProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly int _target;
    private readonly int? _cutToKernel;
    private readonly int? _cutFromKernel;

    /// <summary>Begins to pass connections on.</summary>
    public CuttingProxy(int target, int? cutToKernel, int? cutFromKernel)
    {
        _target = target;
        _cutToKernel = cutToKernel;
        _cutFromKernel = cutFromKernel;
        _listener.Start();
        _ = AcceptAllAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How many bytes of the first connection went to the kernel.</summary>
    public int ToKernel { get; private set; }

    /// <summary>How many bytes of the first connection came from the kernel.</summary>
    public int FromKernel { get; private set; }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAllAsync()
    {
        try
        {
            var first = await _listener.AcceptSocketAsync();
            _ = PassAsync(first, _cutToKernel, _cutFromKernel, count => ToKernel += count, count => FromKernel += count);
            while (true)
            {
                _ = PassAsync(await _listener.AcceptSocketAsync(), null, null, static _ => { }, static _ => { });
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The run is over.
        }
    }

    private async Task PassAsync(Socket near, int? cutTo, int? cutFrom, Action<int> countTo, Action<int> countFrom)
    {
        using var far = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        using (near)
        {
            near.NoDelay = true;
            await far.ConnectAsync(IPAddress.Loopback, _target);
            await Task.WhenAny(PassAsync(near, far, cutTo, countTo), PassAsync(far, near, cutFrom, countFrom));
        }
    }

    private static async Task PassAsync(Socket from, Socket to, int? limit, Action<int> count)
    {
        var left = limit ?? int.MaxValue;
        var buffer = new byte[16 * 1024];
        try
        {
            while (left > 0 && await from.ReceiveAsync(buffer.AsMemory(0, Math.Min(buffer.Length, left))) is > 0 and var length)
            {
                await to.SendAsync(buffer.AsMemory(0, length));
                count(length);
                left -= length;
            }

            // What was passed on before the cut is to arrive, so the end is told and not torn.
            to.Shutdown(SocketShutdown.Send);
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The other direction was cut, or an end has left.
        }
    }
}
