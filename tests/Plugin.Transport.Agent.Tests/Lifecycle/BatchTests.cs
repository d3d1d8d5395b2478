using Plugin.Abstractions;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Agent.Frames;

namespace Plugin.Transport.Agent.Tests.Lifecycle;

public sealed class BatchTests
{
    private const string Check = """{"org.example.CheckCommand":{"vmName":"a","wait":0}}""";
    private const string Unknown = """{"org.example.NobodysCommand":{"x":[1,{"y":"}"}]}}""";

    [Fact]
    public async Task Answers_come_in_the_order_of_the_commands_and_an_unknown_one_stops_nothing()
    {
        var answers = await AskAsync($"[{Check},{Unknown},{Check}]", FrameFlags.InSequence);

        answers.EnumerateArray().Select(KernelEnd.ClassOf).Should().Equal(
            "org.example.CheckAnswer", "com.cloud.agent.api.UnsupportedAnswer", "org.example.CheckAnswer");
        KernelEnd.BodyOf(answers[1]).GetProperty("details").GetString().Should().Contain("org.example.NobodysCommand");
    }

    [Fact]
    public async Task After_a_failure_the_rest_is_not_run_when_the_kernel_says_so()
    {
        var calls = 0;
        var plugin = new ScriptedPlugin
        {
            Check = (_, _) => ++calls == 2 ? throw new CommandFailedException("the disk is full") : new(new CheckAnswer()),
        };

        var answers = await AskAsync($"[{Check},{Check},{Check},{Unknown}]", FrameFlags.StopOnError, plugin);

        calls.Should().Be(2);
        answers.EnumerateArray().Select(static answer => KernelEnd.BodyOf(answer).GetProperty("result").GetBoolean())
            .Should().Equal(true, false, false, false);
        KernelEnd.BodyOf(answers[1]).GetProperty("details").GetString().Should().Contain("the disk is full");
        KernelEnd.BodyOf(answers[2]).GetProperty("details").GetString().Should().Be("Stopped by previous failure");
        KernelEnd.ClassOf(answers[2]).Should().Be("org.example.CheckAnswer");
        KernelEnd.BodyOf(answers[3]).GetProperty("details").GetString().Should().Be("Stopped by previous failure");
    }

    [Fact]
    public async Task A_command_that_cannot_be_read_fails_alone()
    {
        var answers = await AskAsync($$$"""[{"org.example.CheckCommand":{"vmName":"a","wait":"soon"}},{{{Check}}}]""");

        KernelEnd.BodyOf(answers[0]).GetProperty("result").GetBoolean().Should().BeFalse();
        KernelEnd.BodyOf(answers[0]).GetProperty("details").GetString().Should().Contain("wait");
        KernelEnd.BodyOf(answers[1]).GetProperty("result").GetBoolean().Should().BeTrue();
    }

    [Theory]
    [InlineData("""{"org.example.CheckCommand":{}}""")]
    [InlineData("[{}]")]
    [InlineData("[")]
    public async Task A_message_that_is_no_batch_is_answered_with_a_failure(string content)
    {
        var answers = await AskAsync(content);

        answers.GetArrayLength().Should().Be(1);
        KernelEnd.BodyOf(answers[0]).GetProperty("result").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task A_host_without_a_handler_for_maintenance_agrees_to_it()
    {
        var answers = await AskAsync("""[{"com.cloud.agent.api.MaintainCommand":{"wait":0}}]""");

        KernelEnd.ClassOf(answers[0]).Should().Be("com.cloud.agent.api.MaintainAnswer");
        KernelEnd.BodyOf(answers[0]).GetProperty("willMigrate").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task What_is_unknown_in_a_command_is_logged()
    {
        using var kernel = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(kernel.Address);
        await using var end = await kernel.AcceptReadyAsync();

        await end.AskAsync("""[{"org.example.CheckCommand":{"vmName":"a","newMember":1,"wait":0}}]""");

        agent.Log.All.Should().Contain("newMember");
    }

    [Fact]
    public async Task Beyond_the_configured_number_requests_are_answered_with_a_failure()
    {
        using var kernel = new TestKernel();
        var gate = new Gate();
        var plugin = new ScriptedPlugin
        {
            Check = async (_, context) =>
            {
                await gate.PassAsync(context.Cancellation);
                return new CheckAnswer();
            },
        };
        await using var agent = await RunningAgent.StartAsync(kernel.Address, plugin, configure: static options => options.MaxRequests = 1);
        await using var end = await kernel.AcceptReadyAsync();
        await end.SendAsync($"[{Check}]");
        await gate.Entered;

        var refused = await end.AskAsync($"[{Check}]");
        gate.Open();

        KernelEnd.ClassOf(refused[0]).Should().Be("org.example.CheckAnswer");
        KernelEnd.BodyOf(refused[0]).GetProperty("result").GetBoolean().Should().BeFalse();
        var (_, first) = await end.ReceiveAsync();
        KernelEnd.BodyOf(first[0]).GetProperty("result").GetBoolean().Should().BeTrue();
    }

    private static async Task<System.Text.Json.JsonElement> AskAsync(string content, FrameFlags flags = FrameFlags.None, ScriptedPlugin? plugin = null)
    {
        using var kernel = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(kernel.Address, plugin);
        await using var end = await kernel.AcceptReadyAsync();
        return await end.AskAsync(content, flags);
    }
}
