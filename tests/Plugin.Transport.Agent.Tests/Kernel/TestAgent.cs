using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Link;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Kernel;

/// <summary>A small agent that does one step at a time.</summary>
internal sealed class TestAgent(FrameConnection connection) : IAsyncDisposable
{
    private static readonly WireTypeSet[] s_types = [CloudStack.WireTypes.All, AbstractionsWireTypes.All];

    private long _sequence;

    public static async Task<TestAgent> DialAsync(int port, ClientLinkOptions? options = null) =>
        new(new(await LinkHandshake.ConnectAsync("127.0.0.1", port, options ?? LinkPair.ClientOptions, Patience.Token)));

    public async Task BecomeReadyAsync(string guid = "guid-1")
    {
        await StartAsync(guid);
        await NextAsync();
        await AnswerAsync(await NextAsync(), new ReadyAnswer());
        await AnswerAsync(await NextAsync(), new ReadyAnswer());
    }

    public Task StartAsync(string guid = "guid-1") => AskAsync(new StartupRoutingCommand { Guid = guid, Name = "host-1", Arch = "x86_64" });

    public async Task AskAsync(params IWireObject[] commands)
    {
        var header = new FrameHeader
        {
            Flags = FrameFlags.Request, Sequence = _sequence++, ManagementServerId = -1, AgentId = -1, Via = -1,
        };
        await SendAsync(header, commands);
    }

    /// <summary>Sends whatever a test makes up.</summary>
    public async Task SendAsync(FrameHeader header, params IWireObject[] objects)
    {
        using var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, objects);
        await connection.SendUnansweredAsync(header, writer.Written, Patience.Token);
    }

    public async Task AnswerAsync(Received request, params IWireObject[] answers)
    {
        using var writer = WireWriter.ForWire();
        WireEnvelope.Write(writer, answers);
        await connection.SendAsync(request.Header.ToAnswer(), writer.Written, Patience.Token);
    }

    /// <summary>Answers with whatever a test makes up.</summary>
    public async Task AnswerAsync(Received request, byte[] content) => await connection.SendAsync(request.Header.ToAnswer(), content, Patience.Token);

    /// <summary>Waits for the next frame.</summary>
    public async Task<Received> NextAsync() => await NextOrEndAsync() ?? throw new InvalidOperationException("the kernel has closed the connection");

    /// <summary>Waits for the next frame; null when the connection ends instead.</summary>
    public async Task<Received?> NextOrEndAsync()
    {
        try
        {
            if (await connection.ReceiveAsync(Patience.Token) is not { } frame)
            {
                return null;
            }

            using (frame)
            {
                return new(frame.Header, WireEnvelope.Read(frame.Content.Span, WireReaderOptions.Default, s_types));
            }
        }
        catch (LinkException)
        {
            return null;
        }
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();
}
