using System.Buffers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Plugin.Hosting;

/// <summary>One request to the health page and its answer, after which the connection closes.</summary>
internal sealed class HealthExchange(ProcessHealth health, RunningDescription description, Socket client)
{
    private const int LongestHead = 8 * 1024;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    public async Task AnswerAsync(CancellationToken stopping)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        patience.CancelAfter(s_patience);
        var head = ArrayPool<byte>.Shared.Rent(LongestHead);
        try
        {
            var length = await ReadHeadAsync(head, patience.Token).ConfigureAwait(false);
            var (status, body) = length == 0 ? ("400 Bad Request", []) : await AnswerAsync(Encoding.ASCII.GetString(head, 0, length)).ConfigureAwait(false);
            var isHead = length > 5 && head.AsSpan(0, 5).SequenceEqual("HEAD "u8);
            byte[] answer = [.. HeadOf(status, body.Length), .. isHead ? [] : body];
            await SendAsync(answer, patience.Token).ConfigureAwait(false);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(head);
        }
    }

    private static byte[] HeadOf(string status, int length) => Encoding.ASCII.GetBytes(
        $"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n");

    private async ValueTask<(string Status, byte[] Body)> AnswerAsync(string head)
    {
        if (head.Split(' ', 3) is not [var method, var target, _])
        {
            return ("400 Bad Request", []);
        }

        if (method is not ("GET" or "HEAD"))
        {
            return ("405 Method Not Allowed", []);
        }

        switch (target.Split('?')[0])
        {
            case "/healthz":
                var isAlive = await health.IsAliveAsync().ConfigureAwait(false);
                return (StatusOf(isAlive), Body(isAlive ? "alive" : "stuck", []));
            case "/readyz":
                var all = health.Resources();
                var isReady = health.IsReady(all);
                return (StatusOf(isReady), Body(isReady ? "ready" : "not ready", all));
            case "/capabilities":
                return ("200 OK", description.ToJson());
            default:
                return ("404 Not Found", []);
        }
    }

    private static string StatusOf(bool isWell) => isWell ? "200 OK" : "503 Service Unavailable";

    private byte[] Body(string status, IReadOnlyList<ResourceHealth> all)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            health.Write(json, status, all);
        }

        return stream.ToArray();
    }

    /// <returns>The length of the head; 0 when it is no whole head.</returns>
    private async Task<int> ReadHeadAsync(byte[] head, CancellationToken cancellation)
    {
        var length = 0;
        while (length < LongestHead)
        {
            var read = await client.ReceiveAsync(head.AsMemory(length, LongestHead - length), cancellation).ConfigureAwait(false);
            length += read;
            if (read == 0)
            {
                return 0;
            }

            if (head.AsSpan(0, length).IndexOf("\r\n\r\n"u8) >= 0)
            {
                return length;
            }
        }

        return 0;
    }

    private async Task SendAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        while (!bytes.IsEmpty)
        {
            bytes = bytes[await client.SendAsync(bytes, cancellation).ConfigureAwait(false)..];
        }

        client.Shutdown(SocketShutdown.Send);
    }
}
