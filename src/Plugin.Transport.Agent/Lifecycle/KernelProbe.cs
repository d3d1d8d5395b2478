using System.Net.Sockets;

namespace Plugin.Transport.Agent.Lifecycle;

/// <summary>Finds out whether a kernel can be reached, before a connection that works is given up for it.</summary>
internal static class KernelProbe
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(5);

    /// <summary>True when somebody takes connections there.</summary>
    public static async Task<bool> CanReachAsync(KernelAddress kernel, TimeProvider time, CancellationToken cancellation)
    {
        using var timer = new CancellationTokenSource(s_limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellation);
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(kernel.Host, kernel.Port, either.Token).ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException)
        {
            return false;
        }
    }
}
