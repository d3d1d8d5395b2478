using System.Text.Json;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Agent.Configuration;
using Plugin.Transport.Agent.Tests.Doubles;
using Plugin.Transport.Agent.Tests.Peers;

namespace Plugin.Transport.Agent.Tests.Lifecycle;

public sealed class PeerKernelTests
{
    [Fact]
    public async Task An_independent_kernel_takes_the_agent_in_and_gets_its_answers_and_pings()
    {
        await using var peer = await PeerProcess.ServeAsync("kernel");
        var plugin = new ScriptedPlugin();
        plugin.AddPart(new ScriptedHost());
        var authorities = await WriteAsync(TestAuthority.Known);
        await using var agent = await RunningAgent.StartAsync($"127.0.0.1:{peer.Port}", plugin, configure: options => Verify(options, authorities));

        Classes(await ConversationAsync(peer)).Should().Equal(
            "com.cloud.agent.api.StartupRoutingCommand", "com.cloud.agent.api.StartupStorageCommand");
        Classes(await ConversationAsync(peer)).Should().Equal("com.cloud.agent.api.ReadyAnswer");
        Classes(await ConversationAsync(peer)).Should().Equal("com.cloud.agent.api.ReadyAnswer");
        Classes(await ConversationAsync(peer)).Should().Equal("org.example.CheckAnswer", "com.cloud.agent.api.UnsupportedAnswer");
        for (var i = 0; i < 3; i++)
        {
            await agent.PassAsync(TimeSpan.FromSeconds(1));
            Classes(await ConversationAsync(peer)).Should().Equal("com.cloud.agent.api.PingRoutingCommand");
        }

        agent.Service.HostId.Should().Be(7);
        agent.Log.All.Should().NotContain("TrustAnyKernel");
        File.Delete(authorities);
    }

    [Fact]
    public async Task A_kernel_of_another_authority_is_not_spoken_to()
    {
        var authorities = await WriteAsync(TestAuthority.Stranger);
        await using var peer = await PeerProcess.ServeAsync("kernel");
        await using var agent = await RunningAgent.StartAsync($"127.0.0.1:{peer.Port}", configure: options => Verify(options, authorities));

        await agent.Log.Holds("not issued by a trusted authority");
        File.Delete(authorities);
    }

    private static async Task<string> WriteAsync(TestAuthority authority)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, authority.RootPem, Patience.Token);
        return file;
    }

    private static void Verify(AgentOptions options, string authorities)
    {
        options.TrustAnyKernel = false;
        options.CaFile = authorities;
    }

    private static IEnumerable<string> Classes(JsonElement content) => content.EnumerateArray().Select(KernelEnd.ClassOf);

    private static async Task<JsonElement> ConversationAsync(PeerProcess peer)
    {
        JsonElement report;
        do
        {
            report = await peer.NextAsync();
            report.GetProperty("event").GetString().Should().BeOneOf("handshake", "packet", "message", "conversation");
        }
        while (report.GetProperty("event").GetString() != "conversation");

        return report.GetProperty("content");
    }
}
