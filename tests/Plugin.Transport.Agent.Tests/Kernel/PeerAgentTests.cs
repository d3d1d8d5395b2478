using System.Text.Json;
using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Tests.Doubles;
using Plugin.Transport.Agent.Tests.Peers;

namespace Plugin.Transport.Agent.Tests.Kernel;

public sealed class PeerAgentTests
{
    [Fact]
    public async Task An_agent_of_other_making_becomes_ready_pings_and_answers()
    {
        await using var kernel = new TestKernel();
        await using var peer = PeerProcess.Dial("agent", kernel.Server.EndPoint.Port, TestAuthority.Known.Client);

        var startup = await ObjectsAsync(peer);
        startup.GetProperty("names")[0].GetString().Should().Be("com.cloud.agent.api.StartupAnswer");
        startup.GetProperty("hostId").GetInt64().Should().Be(0);
        startup.GetProperty("pingInterval").GetInt32().Should().Be(60);
        (await ObjectsAsync(peer)).GetProperty("hostId").GetInt64().Should().Be(1);
        (await ObjectsAsync(peer)).GetProperty("names")[0].GetString().Should().Be("com.cloud.agent.api.ReadyCommand");
        (await ObjectsAsync(peer)).GetProperty("names")[0].GetString().Should().Be("com.cloud.agent.api.PingAnswer");

        var ping = (PingRoutingCommand)await kernel.Listener.Pings.Reader.ReadAsync(Patience.Token);
        ping.HostVmStateReport.Should().ContainKey("i-2-3-VM");
        var connected = await kernel.Listener.Ready.Reader.ReadAsync(Patience.Token);
        var answers = await connected.SendAsync([new CheckHealthCommand(), new ReadyCommand()], cancellation: Patience.Token);
        answers.Select(answer => answer.Details).Should().Equal("com.cloud.agent.api.CheckHealthCommand", "com.cloud.agent.api.ReadyCommand");
        answers[1].Should().BeOfType<ReadyAnswer>();
    }

    private static async Task<JsonElement> ObjectsAsync(PeerProcess peer)
    {
        while (true)
        {
            var report = await peer.NextAsync();
            var kind = report.GetProperty("event").GetString();
            kind.Should().Match(value => value != "broken" && value != "failed" && value != "end", "the peer reports {0}", report);
            if (kind == "objects")
            {
                return report;
            }
        }
    }
}
