using System.Text;
using System.Text.Json;
using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Lifecycle;

/// <summary>One connection as the kernel sees it.</summary>
internal sealed class KernelEnd(FrameConnection connection, long node = KernelEnd.Node, int series = 21) : IAsyncDisposable
{
    public const long Node = 345052309L;

    private long _sequence = (long)series << 48;

    /// <summary>Who the agent is by its certificate.</summary>
    public string? RemoteSubject => connection.RemoteCertificate?.Subject;

    /// <summary>Receives the next message; fails when the agent has closed.</summary>
    public async Task<(FrameHeader Header, JsonElement Content)> ReceiveAsync()
    {
        using var frame = (await connection.ReceiveAsync(Patience.Token))!.Value;
        using var document = JsonDocument.Parse(frame.Content);
        return (frame.Header, document.RootElement.Clone());
    }

    /// <summary>Receives until the agent has closed.</summary>
    public async Task EndAsync()
    {
        while (await connection.ReceiveAsync(Patience.Token) is { } frame)
        {
            frame.Dispose();
        }
    }

    /// <summary>Answers the startup commands.</summary>
    /// <returns>The startup commands.</returns>
    public async Task<(FrameHeader Header, JsonElement Content)> StartAsync(int pingInterval = 60)
    {
        var startup = await ReceiveAsync();
        ClassOf(startup.Content[0]).Should().StartWith("com.cloud.agent.api.Startup");
        await AnswerStartupAsync(startup.Header, pingInterval);
        return startup;
    }

    public Task AnswerStartupAsync(FrameHeader header, int pingInterval = 60) => AnswerAsync(
        header with { Via = -1 },
        $$$"""[{"com.cloud.agent.api.StartupAnswer":{"hostId":0,"hostName":"","hostUuid":"","pingInterval":{{{pingInterval}}},"result":true,"wait":0}}]""");

    /// <summary>Says that the host is accepted.</summary>
    /// <returns>The agent's answer.</returns>
    public Task<JsonElement> ReadyAsync(long hostId, string more = "") =>
        AskAsync($$$"""[{"com.cloud.agent.api.ReadyCommand":{"dcId":1,"hostId":{{{hostId}}},"hostUuid":"u-{{{hostId}}}","hostName":"h"{{{more}}},"wait":60}}]""", FrameFlags.InSequence);

    /// <summary>Sends a request and receives its answer, which must come next.</summary>
    public async Task<JsonElement> AskAsync(string content, FrameFlags flags = FrameFlags.None)
    {
        var sent = await SendAsync(content, flags);
        var (header, answers) = await ReceiveAsync();
        header.Should().Be(sent.ToAnswer() with { ContentLength = header.ContentLength });
        return answers;
    }

    /// <summary>Sends a request.</summary>
    public async Task<FrameHeader> SendAsync(string content, FrameFlags flags = FrameFlags.None)
    {
        var header = new FrameHeader
        {
            Flags = FrameFlags.Request | FrameFlags.FromServer | flags, Sequence = ++_sequence, ManagementServerId = node, AgentId = 7, Via = 7,
        };
        await SendAgainAsync(header, content);
        return header;
    }

    /// <summary>Sends a request under a header that was used before.</summary>
    public async Task SendAgainAsync(FrameHeader header, string content) =>
        await connection.SendAsync(header, Encoding.UTF8.GetBytes(content), Patience.Token);

    public async Task AnswerAsync(FrameHeader request, string content) =>
        await connection.SendAsync(
            request.ToAnswer() with { ManagementServerId = node }, Encoding.UTF8.GetBytes(content), Patience.Token);

    public async ValueTask DisposeAsync() => await connection.DisposeAsync();

    public static string ClassOf(JsonElement element) => element.EnumerateObject().First().Name;

    public static JsonElement BodyOf(JsonElement element) => element.EnumerateObject().First().Value;
}
