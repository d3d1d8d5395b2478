using System.Diagnostics;
using Plugin.Endurance.Hosts;
using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Link;

namespace Plugin.Endurance.Bus;

/// <summary>Commands over the bus's own link: served by an agent, or echoed by an end that reads nothing.</summary>
internal sealed class FrameRow : IRow
{
    private static readonly FrameHeader s_request = new()
    {
        Flags = FrameFlags.Request | FrameFlags.FromServer, ManagementServerId = 1, AgentId = 7, Via = 7,
    };

    private readonly BusLoad _load;
    private readonly RawKernel _kernel;
    private readonly IAsyncDisposable _agent;
    private long _sequence = 2L << 48;

    private FrameRow(BusLoad load, RawKernel kernel, IAsyncDisposable agent)
    {
        _load = load;
        _kernel = kernel;
        _agent = agent;
    }

    /// <summary>A whole agent: reads the command, runs the pipeline and a handler, writes the answer.</summary>
    public static async Task<FrameRow> AgentAsync(BusLoad load)
    {
        var kernel = new RawKernel();
        var accepting = kernel.AcceptAsync();
        var agent = await AgentHost.StartAsync(kernel.Port);
        await accepting;
        await kernel.MakeReadyAsync();
        return new(load, kernel, agent);
    }

    /// <summary>No work: each frame gets the same answer.</summary>
    public static async Task<FrameRow> EchoAsync(BusLoad load)
    {
        var kernel = new RawKernel();
        var accepting = kernel.AcceptAsync();
        var link = await LinkHandshake.ConnectAsync("127.0.0.1", kernel.Port, Certificates.Client);
        await accepting;
        var agent = new FrameConnection(link);
        _ = AnswerAllAsync(agent, load.Answer);
        return new(load, kernel, agent);
    }

    public async Task<long> RunAsync(int outstanding, TimeSpan time)
    {
        for (var i = 0; i < outstanding; i++)
        {
            await SendAsync();
        }

        var begun = Stopwatch.GetTimestamp();
        var answers = 0L;
        while (outstanding > 0)
        {
            using var answer = await _kernel.Connection.ReceiveAsync() ?? throw new InvalidOperationException("The agent has closed the connection.");
            answers++;
            if (Stopwatch.GetElapsedTime(begun) < time)
            {
                await SendAsync();
            }
            else
            {
                outstanding--;
            }
        }

        return answers;
    }

    public async ValueTask DisposeAsync()
    {
        await _kernel.DisposeAsync();
        await _agent.DisposeAsync();
    }

    private static async Task AnswerAllAsync(FrameConnection agent, byte[] answer)
    {
        try
        {
            while (await agent.ReceiveAsync() is { } frame)
            {
                using (frame)
                {
                    await agent.SendAsync(frame.Header.ToAnswer(), answer);
                }
            }
        }
        catch (LinkException)
        {
            // The run is over.
        }
    }

    private ValueTask SendAsync()
    {
        var sequence = ++_sequence;
        return _kernel.Connection.SendAsync(s_request with { Sequence = sequence }, _load.Requests[sequence % _load.Requests.Length]);
    }
}
