using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Connection;

public sealed class BurstTests
{
    private const int Many = 1000;
    private const int Burst = 64;

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(20);

    private static readonly FrameHeader s_request = new()
    {
        Flags = FrameFlags.Request | FrameFlags.FromServer, Sequence = 1, ManagementServerId = 2, AgentId = 3, Via = 3,
    };

    private readonly CancellationToken _cancellation = Patience.Token;

    [Fact]
    public async Task A_thousand_answers_ready_at_once_never_overrun_the_peers_pool()
    {
        var time = new ManualTime();
        await using var pair = await ConnectAsync(new() { Burst = Burst, BurstPause = s_pause, Time = time });
        var pool = new PeerPool();
        var receiving = ReceiveAsync(pair.Kernel, pool);
        var sending = AnswerAllAsync(pair.Agent);

        for (var burst = 1; Many - (burst * Burst) > Burst; burst++)
        {
            await pool.ArrivedAsync(burst * Burst, _cancellation);
            await PausedAsync(time);
            pool.Received.Should().Be(burst * Burst);
            pool.Work();
            time.Advance(s_pause);
        }

        await sending;
        await receiving;
        pool.Dropped.Should().Be(0);
    }

    [Fact]
    public async Task Without_a_burst_everything_goes_at_once_and_such_a_pool_would_drop_most_of_it()
    {
        await using var pair = await ConnectAsync(new());
        var pool = new PeerPool();
        var receiving = ReceiveAsync(pair.Kernel, pool);

        await AnswerAllAsync(pair.Agent);
        await receiving;

        pool.Dropped.Should().Be(Many - PeerPool.Capacity);
    }

    [Fact]
    public async Task As_long_as_no_more_than_a_burst_is_owed_nobody_waits()
    {
        var time = new ManualTime();
        await using var pair = await ConnectionPair.ConnectAsync(new() { Burst = Burst, BurstPause = s_pause, Time = time });
        for (var i = 0; i < 10 * Burst; i++)
        {
            await pair.Kernel.SendAsync(s_request with { Sequence = i }, "[]"u8, _cancellation);
            using var request = (await pair.Agent.ReceiveAsync(_cancellation))!.Value;
            await pair.Agent.SendAsync(request.Header.ToAnswer(), "[]"u8, _cancellation);
            (await pair.Kernel.ReceiveAsync(_cancellation))!.Value.Dispose();
        }

        time.TimersDueWithin(s_pause).Should().Be(0);
    }

    [Fact]
    public async Task A_close_in_a_pause_still_sends_what_is_queued_and_an_abort_does_not_wait()
    {
        var time = new ManualTime();
        await using var pair = await ConnectAsync(new() { Burst = Burst, BurstPause = s_pause, Time = time }, requests: 3 * Burst);
        for (var i = 0; i < 3 * Burst; i++)
        {
            await pair.Agent.SendAsync(s_request.ToAnswer() with { Sequence = i }, "[]"u8, _cancellation);
        }

        var closing = pair.Agent.CloseAsync(_cancellation);
        var received = 0;
        while (received < 3 * Burst)
        {
            (await pair.Kernel.ReceiveAsync(_cancellation))!.Value.Dispose();
            if (++received == Burst)
            {
                closing.IsCompleted.Should().BeFalse();
                await PausedAsync(time);
                time.Advance(s_pause);
            }
        }

        await closing;
    }

    [Fact]
    public async Task An_abort_gives_the_answers_back_that_were_not_sent()
    {
        var time = new ManualTime();
        await using var pair = await ConnectAsync(new() { Burst = 1, BurstPause = s_pause, Time = time }, requests: 3);
        for (var i = 0; i < 3; i++)
        {
            await pair.Agent.SendAsync(s_request.ToAnswer() with { Sequence = i }, "[]"u8, _cancellation);
        }

        (await pair.Kernel.ReceiveAsync(_cancellation))!.Value.Dispose();
        var unsent = await pair.Agent.AbortAsync("the test ends it");

        unsent.Select(static frame => frame.Header.Sequence).Should().Equal(1, 2);
        foreach (var frame in unsent)
        {
            frame.Dispose();
        }
    }

    private async Task<ConnectionPair> ConnectAsync(FrameConnectionOptions options, int requests = Many)
    {
        var pair = await ConnectionPair.ConnectAsync(options);
        for (var i = 0; i < requests; i++)
        {
            await pair.Kernel.SendUnansweredAsync(s_request with { Sequence = i }, "[]"u8, _cancellation);
            (await pair.Agent.ReceiveAsync(_cancellation))!.Value.Dispose();
        }

        return pair;
    }

    private async Task PausedAsync(ManualTime time)
    {
        while (time.TimersDueWithin(s_pause) == 0)
        {
            _cancellation.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private async Task AnswerAllAsync(FrameConnection agent)
    {
        for (var i = 0; i < Many; i++)
        {
            await agent.SendAsync(s_request.ToAnswer() with { Sequence = i }, "[]"u8, _cancellation);
        }
    }

    private async Task ReceiveAsync(FrameConnection kernel, PeerPool pool)
    {
        for (var i = 0; i < Many; i++)
        {
            (await kernel.ReceiveAsync(_cancellation))!.Value.Dispose();
            pool.Take();
        }
    }

    /// <summary>CloudStack's pool: up to 75 threads and a queue of 75; what comes when all are taken is dropped.</summary>
    private sealed class PeerPool
    {
        public const int Capacity = Threads + 75;

        private const int Threads = 75;

        private readonly Lock _gate = new();
        private int _pending;

        public int Received { get; private set; }

        public int Dropped { get; private set; }

        public void Take()
        {
            lock (_gate)
            {
                Received++;
                if (_pending == Capacity)
                {
                    Dropped++;
                }
                else
                {
                    _pending++;
                }
            }
        }

        /// <summary>Every thread finishes what it has.</summary>
        public void Work()
        {
            lock (_gate)
            {
                _pending -= Math.Min(_pending, Threads);
            }
        }

        public async Task ArrivedAsync(int count, CancellationToken cancellation)
        {
            while (true)
            {
                lock (_gate)
                {
                    if (Received >= count)
                    {
                        return;
                    }
                }

                cancellation.ThrowIfCancellationRequested();
                await Task.Yield();
            }
        }
    }
}
