using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Lifecycle;

/// <summary>What an agent promises of commands that change its device.</summary>
public sealed class GuaranteeTests
{
    private const string Start = """{"org.example.StartCommand":{"vmName":"a","wait":0}}""";

    [Fact]
    public async Task A_request_that_comes_twice_is_run_once_and_answered_twice()
    {
        var runs = 0;
        var plugin = new ScriptedPlugin { Start = (_, _) => new(new StartAnswer { Port = ++runs }) };
        using var kernel = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(kernel.Address, plugin);
        await using var end = await kernel.AcceptReadyAsync();

        var header = await end.SendAsync($"[{Start},{Start}]");
        var first = (await end.ReceiveAsync()).Content;
        await end.SendAgainAsync(header, $"[{Start},{Start}]");
        var second = (await end.ReceiveAsync()).Content;

        runs.Should().Be(2, "a request has two commands, and each is run once");
        second.GetRawText().Should().Be(first.GetRawText());
    }

    [Fact]
    public async Task A_stop_answers_what_runs_as_interrupted_and_what_waits_as_not_begun_before_it_takes_leave()
    {
        var gate = new Gate();
        var plugin = new ScriptedPlugin
        {
            Start = async (_, context) =>
            {
                await gate.PassAsync(context.Cancellation);
                return new StartAnswer();
            },
        };
        using var kernel = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(kernel.Address, plugin);
        await using var end = await kernel.AcceptReadyAsync();
        await end.SendAsync($"[{Start}]");
        await gate.Entered;
        await end.SendAsync($"[{Start}]");
        await end.AskAsync("""[{"org.example.CheckCommand":{"vmName":"a","wait":0}}]""");

        var stopping = agent.Service.StopAsync(Patience.Token);

        DetailsOf((await end.ReceiveAsync()).Content).Should().Be("StartCommand was not begun: the plugin process is stopping");
        await agent.PassAsync(TimeSpan.FromSeconds(5));
        DetailsOf((await end.ReceiveAsync()).Content).Should()
            .Be("StartCommand was interrupted: the plugin process was stopped; its outcome on the device is unknown");
        var (_, leave) = await end.ReceiveAsync();
        KernelEnd.ClassOf(leave[0]).Should().Be("com.cloud.agent.api.ShutdownCommand");
        await end.EndAsync();
        await end.DisposeAsync();
        await stopping.WaitAsync(Patience.Token);
    }

    private static string? DetailsOf(System.Text.Json.JsonElement answers)
    {
        KernelEnd.ClassOf(answers[0]).Should().Be("org.example.StartAnswer");
        return KernelEnd.BodyOf(answers[0]).GetProperty("details").GetString();
    }
}
