using System.Text;
using Plugin.Abstractions;
using Plugin.CloudStack.Migration;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Lifecycle;

public sealed class ReconcileTests
{
    private const string Migrate = """[{"com.cloud.agent.api.MigrateCommand":{"vmName":"i-2-3-VM","destIp":"10.0.0.9","wait":77}}]""";
    private const string Enable = """[{"com.cloud.agent.api.SetHostParamsCommand":{"params":{"reconcile.commands.enabled":"true"},"wait":0}}]""";

    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_ping_tells_of_a_migration_in_progress_and_of_nothing_once_it_is_answered()
    {
        var plugin = new MigratingPlugin();
        using var kernel = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(kernel.Address, plugin);
        await using var end = await kernel.AcceptReadyAsync();
        await end.AskAsync(Enable);
        var asked = await end.SendAsync(Migrate);
        await plugin.Gate.Entered;

        await agent.PassAsync(s_interval);
        var info = (await PingAsync(end)).Single();
        plugin.Gate.Open();
        (await end.ReceiveAsync()).Header.Sequence.Should().Be(asked.Sequence);

        info.GetProperty("requestSeq").GetInt64().Should().Be(asked.Sequence);
        info.GetProperty("state").GetString().Should().Be("STARTED");
        info.GetProperty("commandName").GetString().Should().Be("com.cloud.agent.api.MigrateCommand");
        info.GetProperty("command").GetString().Should().Contain("i-2-3-VM");
        info.GetProperty("timeout").GetInt32().Should().Be(77);
        info.TryGetProperty("answerName", out _).Should().BeFalse();
        await NothingMoreIsToldAsync(agent, end);
    }

    [Fact]
    public async Task One_whose_answer_was_cut_off_is_told_of_until_the_kernel_has_noted_it()
    {
        var plugin = new MigratingPlugin();
        using var kernel = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(kernel.Address, plugin);
        long sequence;
        await using (var cut = await kernel.AcceptReadyAsync())
        {
            await cut.AskAsync(Enable);
            sequence = (await cut.SendAsync(Migrate)).Sequence;
            await plugin.Gate.Entered;
        }

        await agent.Log.Holds("tries again");
        plugin.Gate.Open();
        await agent.Log.Holds("is kept until the same kernel is there again");
        await agent.PassAsync(TimeSpan.FromSeconds(1));
        await using var end = await kernel.AcceptReadyAsync(series: 22);
        (await end.ReceiveAsync()).Header.Sequence.Should().Be(sequence);

        await agent.PassAsync(s_interval);
        var (header, content) = await end.ReceiveAsync();
        var info = KernelEnd.BodyOf(content[0]).GetProperty("commandInfos").EnumerateArray().Single();
        info.GetProperty("state").GetString().Should().Be("COMPLETED");
        info.GetProperty("answerName").GetString().Should().Be("com.cloud.agent.api.MigrateAnswer");
        await end.AnswerAsync(header, $$$"""[{"com.cloud.agent.api.PingAnswer":{"reconcileCommands":["{{{sequence}}}-com.cloud.agent.api.MigrateCommand"],"result":true}}]""");
        await end.AskAsync("""[{"com.cloud.agent.api.MaintainCommand":{"wait":0}}]""");
        await agent.PassAsync(s_interval);

        (await PingAsync(end)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_kernel_that_did_not_ask_for_it_is_told_nothing()
    {
        var plugin = new MigratingPlugin();
        using var kernel = new TestKernel();
        await using var agent = await RunningAgent.StartAsync(kernel.Address, plugin);
        await using var end = await kernel.AcceptReadyAsync();
        await end.SendAsync(Migrate);
        await plugin.Gate.Entered;

        await agent.PassAsync(s_interval);

        (await PingAsync(end)).Should().BeEmpty();
        plugin.Gate.Open();
    }

    // The kernel may have the answer a moment before the agent knows that it was sent.
    private static async Task NothingMoreIsToldAsync(RunningAgent agent, KernelEnd end)
    {
        for (var left = 100; ; left--)
        {
            await agent.PassAsync(s_interval);
            var told = (await PingAsync(end)).ToList();
            if (told.Count == 0 || left == 0)
            {
                told.Should().BeEmpty();
                return;
            }
        }
    }

    private static async Task<IEnumerable<System.Text.Json.JsonElement>> PingAsync(KernelEnd end)
    {
        var (_, content) = await end.ReceiveAsync();
        KernelEnd.ClassOf(content[0]).Should().Be("com.cloud.agent.api.PingCommand");
        return KernelEnd.BodyOf(content[0]).GetProperty("commandInfos").EnumerateArray();
    }

    private sealed class MigratingPlugin : IPlugin
    {
        private readonly CommandRoute _route = new CommandRoute<MigrateCommand, MigrateAnswer>(CommandBehaviour.None, static async (plugin, _, context) =>
        {
            await ((MigratingPlugin)plugin).Gate.PassAsync(context.Cancellation);
            return new MigrateAnswer();
        });

        public MigratingPlugin() => Manifest = new PluginManifest("migrating", [], [_route]);

        public Gate Gate { get; } = new();

        public PluginManifest Manifest { get; }

        public CommandRoute? FindRoute(ReadOnlySpan<byte> wireName) => wireName.SequenceEqual(Encoding.UTF8.GetBytes(_route.WireName)) ? _route : null;

        public TPart? FindPart<TPart>()
            where TPart : class => null;
    }
}
