using Plugin.JavaPeer;
using Plugin.Transport.Agent.Configuration;
using Plugin.Transport.Agent.Tests.Doubles;
using Plugin.Transport.Agent.Tests.Lifecycle;

namespace Plugin.Transport.Agent.Tests.Peers;

/// <summary>The connected agent with a kernel on Java's TLS, which writes header and record apart and drops what its pool cannot take.</summary>
public sealed class JavaKernelTests
{
    private const int Commands = 400;

    [Theory]
    [InlineData("need", 1, 0)]
    [InlineData("want", 8, 0)]
    [InlineData("need", 40, 3_000)]
    [InlineData("need", 4, 60_000)]
    public async Task Every_command_of_a_java_kernel_is_answered(string clientAuth, int outstanding, int filler)
    {
        RequiresJava.WithGson();
        await using var kernel = await JavaPeerProcess.ServeAsync(
            TestAuthority.Known.Server, TestAuthority.Known.RootPem, "--client-auth", clientAuth);
        await using var agent = await StartAsync(kernel);
        var handshake = await kernel.NextAsync("handshake", Patience.Token);
        var ready = await kernel.NextAsync("ready", Patience.Token);

        var load = await kernel.LoadAsync(outstanding, Commands, filler, Patience.Token);

        handshake.GetProperty("version").GetString().Should().Be("TLSv1.2");
        ready.GetProperty("answer").GetString().Should().Contain("ReadyAnswer");
        load.GetProperty("answered").GetInt32().Should().Be(Commands);
        load.GetProperty("dropped").GetInt32().Should().Be(0);
        agent.Service.HostId.Should().Be(ready.GetProperty("hostId").GetInt64());
    }

    [Fact]
    public async Task A_java_kernel_gets_the_pings_and_the_leave()
    {
        RequiresJava.WithGson();
        await using var kernel = await JavaPeerProcess.ServeAsync(TestAuthority.Known.Server, authority: null, "--ping", "7");
        await using (var agent = await StartAsync(kernel))
        {
            await kernel.NextAsync("readyAgain", Patience.Token);
            await agent.PassAsync(TimeSpan.FromSeconds(7));
            (await kernel.NextAsync("ping", Patience.Token)).GetProperty("name").GetString().Should().Be("PingRoutingCommand");
        }

        await kernel.NextAsync("shutdown", Patience.Token);
    }

    [Fact]
    public async Task A_killed_java_kernel_has_its_agent_back_after_one_back_off()
    {
        RequiresJava.WithGson();
        var killed = await JavaPeerProcess.ServeAsync(TestAuthority.Known.Server);
        await using var agent = await StartAsync(killed);
        await killed.NextAsync("readyAgain", Patience.Token);
        await killed.DisposeAsync();
        await using var kernel = await JavaPeerProcess.ServeAsync(TestAuthority.Known.Server, authority: null, "--port", $"{killed.Port}");

        await agent.PassAsync(new AgentOptions().FirstRetry);

        await kernel.NextAsync("ready", Patience.Token);
        (await kernel.LoadAsync(1, 1, cancellation: Patience.Token)).GetProperty("answered").GetInt32().Should().Be(1);
    }

    private static Task<RunningAgent> StartAsync(JavaPeerProcess kernel) => RunningAgent.StartAsync($"127.0.0.1:{kernel.Port}", new HealthPlugin());
}
