using System.Buffers.Binary;
using System.Diagnostics;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using Plugin.Endurance.Hosts;
using Plugin.Transport.Agent.Frames;

namespace Plugin.Endurance.Bus;

/// <summary>
/// The same bytes on plain TLS, as fast as an <see cref="SslStream"/> goes: no packet headers, a length before each
/// message, all messages of one read answered in one write.
/// </summary>
internal sealed class TlsRow : IRow
{
    private const int BufferSize = 256 * 1024;

    private readonly SslStream _kernel;
    private readonly SslStream _agent;
    private readonly byte[][] _requests;
    private readonly byte[] _in = new byte[BufferSize];
    private readonly byte[] _out = new byte[BufferSize];
    private long _sent;

    private TlsRow(BusLoad load, SslStream kernel, SslStream agent)
    {
        _kernel = kernel;
        _agent = agent;
        _requests = [.. load.Requests.Select(Message)];
    }

    public static async Task<TlsRow> ConnectAsync(BusLoad load)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var dialled = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        var accepting = listener.AcceptSocketAsync();
        await dialled.ConnectAsync(listener.LocalEndpoint);
        var accepted = await accepting;
        accepted.NoDelay = true;
        var kernel = new SslStream(new NetworkStream(accepted, ownsSocket: true));
        var agent = new SslStream(new NetworkStream(dialled, ownsSocket: true));
        await Task.WhenAll(
            kernel.AuthenticateAsServerAsync(new SslServerAuthenticationOptions
            {
                ServerCertificate = Certificates.Own,
                EnabledSslProtocols = SslProtocols.Tls12,
            }),
            agent.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
            {
                TargetHost = "localhost",
                EnabledSslProtocols = SslProtocols.Tls12,
                RemoteCertificateValidationCallback = static (_, certificate, _, _) => Certificates.Own.Equals(certificate),
            }));
        _ = AnswerAllAsync(agent, Message(load.Answer));
        return new(load, kernel, agent);
    }

    public async Task<long> RunAsync(int outstanding, TimeSpan time)
    {
        await SendAsync(outstanding);
        var begun = Stopwatch.GetTimestamp();
        var (answers, held) = (0L, 0);
        while (outstanding > 0)
        {
            held += await _kernel.ReadAsync(_in.AsMemory(held));
            var count = Take(_in, ref held);
            answers += count;
            if (Stopwatch.GetElapsedTime(begun) < time)
            {
                await SendAsync(count);
            }
            else
            {
                outstanding -= count;
            }
        }

        return answers;
    }

    public async ValueTask DisposeAsync()
    {
        await _kernel.DisposeAsync();
        await _agent.DisposeAsync();
    }

    private static async Task AnswerAllAsync(SslStream agent, byte[] answer)
    {
        var (incoming, outgoing, held) = (new byte[BufferSize], new byte[BufferSize], 0);
        try
        {
            while (await agent.ReadAsync(incoming.AsMemory(held)) is > 0 and var length)
            {
                held += length;
                var count = Take(incoming, ref held);
                for (var i = 0; i < count; i++)
                {
                    answer.CopyTo(outgoing, i * answer.Length);
                }

                await agent.WriteAsync(outgoing.AsMemory(0, count * answer.Length));
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The run is over.
        }
    }

    private static byte[] Message(byte[] content)
    {
        var message = new byte[sizeof(int) + FrameHeader.Size + content.Length];
        BinaryPrimitives.WriteInt32BigEndian(message, FrameHeader.Size + content.Length);
        content.CopyTo(message, sizeof(int) + FrameHeader.Size);
        return message;
    }

    /// <summary>Counts the whole messages in a buffer and keeps the rest.</summary>
    private static int Take(byte[] buffer, ref int held)
    {
        var (count, at) = (0, 0);
        while (held - at >= sizeof(int) && BinaryPrimitives.ReadInt32BigEndian(buffer.AsSpan(at)) is var length && held - at - sizeof(int) >= length)
        {
            at += sizeof(int) + length;
            count++;
        }

        buffer.AsSpan(at, held - at).CopyTo(buffer);
        held -= at;
        return count;
    }

    private async ValueTask SendAsync(int count)
    {
        var length = 0;
        for (var i = 0; i < count; i++)
        {
            var request = _requests[_sent++ % _requests.Length];
            request.CopyTo(_out, length);
            length += request.Length;
        }

        await _kernel.WriteAsync(_out.AsMemory(0, length));
    }
}
