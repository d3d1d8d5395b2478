using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Agent.Frames;

namespace Plugin.Transport.Agent.Tests.Lifecycle;

public sealed class LateAnswerTests
{
    private const string Check = """[{"org.example.CheckCommand":{"vmName":"a","wait":0}}]""";

    private readonly Gate _gate = new();

    [Fact]
    public async Task An_answer_that_outlives_its_connection_goes_to_the_same_kernel_once_it_accepts_the_host_again()
    {
        using var kernel = new TestKernel();
        await using var agent = await StartAsync(kernel);
        var asked = await AskAndCutAsync(kernel, agent);
        _gate.Open();
        await agent.Log.Holds("is kept until the same kernel is there again");

        await agent.PassAsync(TimeSpan.FromSeconds(1));
        await using var end = await kernel.AcceptReadyAsync(series: 22);

        await ShouldGetAsync(end, asked);
    }

    [Fact]
    public async Task One_that_is_ready_later_still_goes_on_the_connection_that_is_there_then()
    {
        using var kernel = new TestKernel();
        await using var agent = await StartAsync(kernel);
        var asked = await AskAndCutAsync(kernel, agent);
        await agent.PassAsync(TimeSpan.FromSeconds(1));
        await using var end = await kernel.AcceptReadyAsync(series: 22);
        (await end.AskAsync("""[{"com.cloud.agent.api.MaintainCommand":{"wait":0}}]""")).GetArrayLength().Should().Be(1);

        _gate.Open();

        await ShouldGetAsync(end, asked);
    }

    [Theory]
    [InlineData(7, KernelEnd.Node + 1, 22, false)]
    [InlineData(8, KernelEnd.Node, 22, true)]
    [InlineData(7, KernelEnd.Node, 21, true)]
    public async Task No_kernel_gets_an_answer_that_it_would_misread(long hostId, long node, int series, bool isDropped)
    {
        using var kernel = new TestKernel();
        await using var agent = await StartAsync(kernel);
        await AskAndCutAsync(kernel, agent);
        _gate.Open();
        await agent.Log.Holds("is kept until the same kernel is there again");

        await agent.PassAsync(TimeSpan.FromSeconds(1));
        await using var end = await kernel.AcceptReadyAsync(hostId, node: node, series: series);
        var answers = await end.AskAsync("""[{"com.cloud.agent.api.MaintainCommand":{"wait":0}}]""");

        KernelEnd.ClassOf(answers[0]).Should().Be("com.cloud.agent.api.MaintainAnswer");
        agent.Log.All.Contains("would take it for another one's", StringComparison.Ordinal).Should().Be(isDropped);
    }

    [Fact]
    public async Task One_that_is_too_old_is_dropped_with_a_word()
    {
        using var kernel = new TestKernel();
        await using var agent = await StartAsync(kernel);
        await AskAndCutAsync(kernel, agent);
        _gate.Open();
        await agent.Log.Holds("is kept until the same kernel is there again");

        await PipelineBench.Until(() => agent.Time.TimersDueWithin(TimeSpan.FromSeconds(1)) > 0);
        agent.Time.Advance(TimeSpan.FromMinutes(31));
        await using var end = await kernel.AcceptReadyAsync(series: 22);

        await agent.Log.Holds("its kernel did not come back in time");
    }

    [Fact]
    public async Task No_more_than_the_configured_number_is_kept()
    {
        using var kernel = new TestKernel();
        await using var agent = await StartAsync(kernel, most: 0);
        await AskAndCutAsync(kernel, agent);

        _gate.Open();

        await agent.Log.Holds("too many others are kept");
    }

    private Task<RunningAgent> StartAsync(TestKernel kernel, int most = 10) => RunningAgent.StartAsync(
        kernel.Address,
        new ScriptedPlugin
        {
            Check = async (_, context) =>
            {
                await _gate.PassAsync(context.Cancellation);
                return new CheckAnswer();
            },
        },
        configure: options => options.LateAnswers = most);

    private async Task<FrameHeader> AskAndCutAsync(TestKernel kernel, RunningAgent agent)
    {
        FrameHeader asked;
        await using (var end = await kernel.AcceptReadyAsync())
        {
            asked = await end.SendAsync(Check, FrameFlags.InSequence);
            await _gate.Entered;
        }

        await agent.Log.Holds("tries again");
        return asked;
    }

    private static async Task ShouldGetAsync(KernelEnd end, FrameHeader asked)
    {
        var (header, answers) = await end.ReceiveAsync();
        var expected = asked.ToAnswer();
        header.Should().Be(
            expected with { Flags = expected.Flags & ~FrameFlags.InSequence, ContentLength = header.ContentLength },
            "the flag would release the queue of another connection");
        KernelEnd.ClassOf(answers[0]).Should().Be("org.example.CheckAnswer");
        KernelEnd.BodyOf(answers[0]).GetProperty("result").GetBoolean().Should().BeTrue();
    }
}
