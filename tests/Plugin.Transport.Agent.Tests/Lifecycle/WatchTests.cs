using System.Text;
using Plugin.Abstractions;
using Plugin.CloudStack.SecurityGroups;

namespace Plugin.Transport.Agent.Tests.Lifecycle;

public sealed class WatchTests
{
    private const string Watch = """[{"com.cloud.agent.api.CleanupNetworkRulesCmd":{"interval":700,"wait":0}}]""";

    [Fact]
    public async Task A_watch_is_answered_at_once_and_again_after_each_interval()
    {
        using var kernel = new TestKernel();
        var plugin = new CleaningPlugin();
        await using var agent = await RunningAgent.StartAsync(kernel.Address, plugin);
        await using var end = await kernel.AcceptReadyAsync(pingInterval: 3600);
        var request = await end.SendAsync(Watch);
        await ShouldBeAnsweredAsync();
        plugin.Runs.Should().Be(0);

        for (var i = 1; i <= 3; i++)
        {
            await agent.PassAsync(TimeSpan.FromSeconds(700));
            await ShouldBeAnsweredAsync();
            plugin.Runs.Should().Be(i);
        }

        async Task ShouldBeAnsweredAsync()
        {
            var (header, content) = await end.ReceiveAsync();
            header.Sequence.Should().Be(request.Sequence);
            KernelEnd.BodyOf(content[0]).GetProperty("result").GetBoolean().Should().BeTrue();
        }
    }

    private sealed class CleaningPlugin : IPlugin
    {
        private readonly CommandRoute _route;

        public CleaningPlugin()
        {
            _route = new CommandRoute<CleanupNetworkRulesCmd, Answer>(CommandBehaviour.None, static (plugin, _, _) =>
            {
                ((CleaningPlugin)plugin).Runs++;
                return new(new Answer());
            });
            Manifest = new PluginManifest("cleaning", [], [_route]);
        }

        public int Runs { get; private set; }

        public PluginManifest Manifest { get; }

        public CommandRoute? FindRoute(ReadOnlySpan<byte> wireName) => wireName.SequenceEqual(Encoding.UTF8.GetBytes(_route.WireName)) ? _route : null;

        public TPart? FindPart<TPart>()
            where TPart : class => null;
    }
}
