using System.Diagnostics;
using System.Net.Sockets;

namespace Plugin.Transport.Extension;

/// <summary>Hands a call to the running plugin process and waits for its answer.</summary>
internal static class CallClient
{
    /// <summary>Has the process behind a socket answer.</summary>
    /// <param name="socketPath">The socket.</param>
    /// <param name="action">The action.</param>
    /// <param name="payload">The payload.</param>
    /// <param name="limit">How long the kernel still waits.</param>
    /// <returns>The answer; null when no process listens on the socket.</returns>
    /// <exception cref="CallException">The process took the call and gave no answer.</exception>
    public static ExtensionReply? TryRun(string socketPath, string action, ReadOnlySpan<byte> payload, TimeSpan limit)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            socket.Connect(new UnixDomainSocketEndPoint(socketPath));
        }
        catch (Exception exception) when (exception is SocketException or ArgumentException)
        {
            return null;
        }

        try
        {
            // The process answers a failure a little before this when it can.
            var clock = new ReceiveClock(socket, limit - (CallBudget.MarginOf(limit) / 2));
            SendAll(socket, CallFrame.Call(action, payload, limit), clock);
            var head = Receive(socket, CallFrame.ReplyHeadLength, clock);
            var (exitCode, length) = CallFrame.ReadReplyHead(head);
            return new(exitCode, Receive(socket, length, clock));
        }
        catch (SocketException exception)
        {
            throw new CallException(exception.SocketErrorCode is SocketError.TimedOut or SocketError.WouldBlock
                ? $"the plugin process did not answer within {limit.TotalSeconds:0.#} s"
                : $"the plugin process went away before it answered ({exception.SocketErrorCode})");
        }
    }

    private static void SendAll(Socket socket, ReadOnlySpan<byte> bytes, ReceiveClock clock)
    {
        while (!bytes.IsEmpty)
        {
            clock.Set();
            bytes = bytes[socket.Send(bytes)..];
        }
    }

    private static byte[] Receive(Socket socket, int length, ReceiveClock clock)
    {
        var bytes = new byte[length];
        var count = 0;
        while (count < length)
        {
            clock.Set();
            var read = socket.Receive(bytes.AsSpan(count));
            count += read > 0 ? read : throw new SocketException((int)SocketError.ConnectionReset);
        }

        return bytes;
    }

    private sealed class ReceiveClock(Socket socket, TimeSpan limit)
    {
        private readonly long _start = Stopwatch.GetTimestamp();

        /// <summary>Sets the time-outs to what is left.</summary>
        public void Set()
        {
            var left = (int)(limit - Stopwatch.GetElapsedTime(_start)).TotalMilliseconds;
            socket.ReceiveTimeout = socket.SendTimeout = left > 0 ? left : throw new SocketException((int)SocketError.TimedOut);
        }
    }
}
