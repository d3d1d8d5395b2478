using System.Collections.Concurrent;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Http.Tests.Doubles;

namespace Plugin.Transport.Http.Tests.Commands;

public sealed class ConcurrencyTests : IAsyncLifetime
{
    private const string Start = "org.example.StartCommand";

    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Ten_mutations_of_one_vm_at_once_run_one_after_another()
    {
        var running = 0;
        var most = 0;
        _server.Plugin.Start = async (_, _) =>
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            await Task.Yield();
            Interlocked.Decrement(ref running);
            return new StartAnswer();
        };

        var replies = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => _server.PostAsync(Start, """{"vmName":"i-2-3-VM"}""")));

        replies.Should().OnlyContain(static reply => reply.Body.Contains("\"result\":true", StringComparison.Ordinal));
        most.Should().Be(1);
    }

    [Fact]
    public async Task Mutations_of_one_vm_run_in_the_order_in_which_they_came()
    {
        var order = new ConcurrentQueue<string?>();
        var first = new Gate();
        _server.Plugin.Start = async (command, _) =>
        {
            order.Enqueue(command.Volume);
            if (command.Volume == "v0")
            {
                await first.PassAsync(CancellationToken.None);
            }

            return new StartAnswer();
        };
        var pending = new List<Task<Reply>>();
        for (var i = 0; i < 5; i++)
        {
            pending.Add(_server.PostAsync(Start, $$"""{"contextMap":{"logid":"n{{i}}"},"volume":"v{{i}}","vmName":"i-2-3-VM"}"""));
            await _server.Log.Holds($"[n{i}] accepted");
        }

        first.Open();
        await PipelineBench.InTime(Task.WhenAll(pending));

        order.Should().Equal("v0", "v1", "v2", "v3", "v4");
    }

    [Fact]
    public async Task Ten_mutations_of_ten_vms_at_once_run_side_by_side()
    {
        var entered = 0;
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _server.Plugin.Start = async (_, _) =>
        {
            if (Interlocked.Increment(ref entered) == 10)
            {
                gate.SetResult();
            }

            await gate.Task.WaitAsync(TimeSpan.FromSeconds(30));
            return new StartAnswer();
        };

        var replies = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => _server.PostAsync(Start, $$"""{"vmName":"i-2-{{i}}-VM"}""")));

        replies.Should().OnlyContain(static reply => reply.Body.Contains("\"result\":true", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Great_bodies_take_turns_and_all_are_answered()
    {
        var body = System.Text.Encoding.ASCII.GetBytes("""{"vmName":"a"}""".PadRight(2 * 1024 * 1024));

        var replies = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => _server.PostAsync("org.example.CheckCommand", body, "application/json")));

        replies.Should().OnlyContain(static reply => reply.Body.Contains("\"result\":true", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mutation_goes_on_when_the_client_goes_away_and_its_answer_is_discarded()
    {
        var gate = new Gate();
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _server.Plugin.Start = async (_, context) =>
        {
            await gate.PassAsync(context.Cancellation);
            ended.SetResult();
            return new StartAnswer();
        };
        await PostAndLeave(Start, gate);
        await _server.Log.Holds("went away");

        gate.Open();

        await PipelineBench.InTime(ended.Task);
        await _server.Log.Holds("the answer is discarded");
    }

    [Fact]
    public async Task A_read_is_cancelled_when_the_client_goes_away()
    {
        var gate = new Gate();
        var cancelled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _server.Plugin.Check = async (_, context) =>
        {
            context.Cancellation.Register(cancelled.SetResult);
            await gate.PassAsync(context.Cancellation);
            return new CheckAnswer();
        };

        await PostAndLeave("org.example.CheckCommand", gate);

        await PipelineBench.InTime(cancelled.Task);
    }

    [Fact]
    public async Task A_stopping_server_lets_a_command_end_and_sends_its_answer()
    {
        var gate = new Gate();
        _server.Plugin.Start = async (_, _) =>
        {
            await gate.PassAsync(CancellationToken.None);
            return new StartAnswer { Port = 77 };
        };
        var pending = _server.PostAsync(Start, "{}");
        await gate.Entered;
        var stop = _server.Server.StopAsync(CancellationToken.None);

        gate.Open();

        (await PipelineBench.InTime(pending)).Body.Should().Contain("\"port\":77");
        await PipelineBench.InTime(stop);
    }

    private async Task PostAndLeave(string name, Gate gate)
    {
        using var client = await RawClient.ConnectAsync(_server.Base);
        await client.WriteAsync($"POST /api/HypervResource/{name} HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{{}}");
        await gate.Entered;
    }
}
