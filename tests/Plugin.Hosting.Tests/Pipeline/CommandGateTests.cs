using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Pipeline;

public sealed class CommandGateTests
{
    [Fact]
    public async Task Those_that_wait_get_in_in_the_order_of_their_arrival()
    {
        var gate = new CommandGate(1);
        gate.TryEnter().Should().BeTrue();
        gate.TryEnter().Should().BeFalse();
        var second = gate.EnterAsync(CancellationToken.None).AsTask();
        var third = gate.EnterAsync(CancellationToken.None).AsTask();

        gate.Leave();
        (await PipelineBench.InTime(second)).Should().BeTrue();
        third.IsCompleted.Should().BeFalse();
        gate.Leave();
        (await PipelineBench.InTime(third)).Should().BeTrue();
    }

    [Fact]
    public async Task Who_gives_up_waiting_takes_no_place()
    {
        using var cancellation = new CancellationTokenSource();
        var gate = new CommandGate(1);
        gate.TryEnter();
        var waiting = gate.EnterAsync(cancellation.Token).AsTask();

        await cancellation.CancelAsync();

        await waiting.Invoking(static async task => await task).Should().ThrowAsync<OperationCanceledException>();
        gate.Count.Should().Be(1);
        gate.Leave();
        gate.TryEnter().Should().BeTrue();
    }

    [Fact]
    public async Task A_closed_gate_lets_in_who_waits_and_nobody_new_and_tells_when_it_is_empty()
    {
        var gate = new CommandGate(1);
        gate.TryEnter();
        var waiting = gate.EnterAsync(CancellationToken.None).AsTask();

        gate.Close();
        gate.Close();

        gate.TryEnter().Should().BeFalse();
        (await gate.EnterAsync(CancellationToken.None)).Should().BeFalse();
        gate.Count.Should().Be(2);
        gate.Leave();
        (await PipelineBench.InTime(waiting)).Should().BeTrue();
        gate.Empty.IsCompleted.Should().BeFalse();
        gate.Leave();
        await PipelineBench.InTime(gate.Empty);
    }

    [Fact]
    public void An_empty_gate_is_empty_when_it_closes()
    {
        var gate = new CommandGate(3);

        gate.Close();

        gate.Empty.IsCompleted.Should().BeTrue();
    }

    [Fact]
    public async Task Many_that_come_go_and_give_up_never_are_more_than_the_places_and_lose_none()
    {
        const int Places = 2;
        var gate = new CommandGate(Places);
        var inside = 0;
        var tooMany = 0;
        var work = Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
        {
            for (var i = 0; i < 500; i++)
            {
                using var patience = new CancellationTokenSource();
                var entering = gate.TryEnter() ? new ValueTask<bool>(true) : gate.EnterAsync(patience.Token);
                if ((i + worker) % 5 == 0)
                {
                    await patience.CancelAsync();
                }

                try
                {
                    await entering;
                }
                catch (OperationCanceledException)
                {
                    continue;
                }

                tooMany += Interlocked.Increment(ref inside) > Places ? 1 : 0;
                await Task.Yield();
                Interlocked.Decrement(ref inside);
                gate.Leave();
            }
        }));

        await PipelineBench.InTime(Task.WhenAll(work));

        tooMany.Should().Be(0);
        gate.Count.Should().Be(0);
        gate.TryEnter().Should().BeTrue();
        gate.TryEnter().Should().BeTrue();
        gate.TryEnter().Should().BeFalse();
    }
}
