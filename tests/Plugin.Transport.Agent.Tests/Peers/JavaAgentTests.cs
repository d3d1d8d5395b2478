using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.JavaPeer;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Tests.Doubles;
using Plugin.Transport.Agent.Tests.Kernel;

namespace Plugin.Transport.Agent.Tests.Peers;

/// <summary>The kernel's end with an agent on Java's TLS.</summary>
public sealed class JavaAgentTests
{
    [Fact]
    public async Task A_java_agent_becomes_ready_answers_and_pings()
    {
        RequiresJava.WithGson();
        await using var kernel = new TestKernel(pingInterval: TimeSpan.FromSeconds(1));
        await using var peer = await JavaPeerProcess.DialAsync(
            kernel.Server.EndPoint.Port, TestAuthority.Known.Client, TestAuthority.Known.RootPem, "--guid", "java-1");

        var agent = await kernel.Listener.Ready.Reader.ReadAsync(Patience.Token);
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => agent.SendAsync(
            new CheckHealthCommand { ContextMap = new() { ["filler"] = new string('x', 20_000) } }, new() { Timeout = Patience.Limit }, Patience.Token)));

        agent.Startup.Should().ContainSingle().Which.Guid.Should().Be("java-1");
        answers.Should().OnlyContain(static answer => answer.Result);
        (await kernel.Listener.Pings.Reader.ReadAsync(Patience.Token)).Should().BeOfType<PingRoutingCommand>();
    }

    [Fact]
    public async Task A_java_agent_without_a_certificate_is_refused_and_the_log_says_why()
    {
        RequiresJava.WithGson();
        await using var kernel = new TestKernel();
        await using var peer = await JavaPeerProcess.DialAsync(kernel.Server.EndPoint.Port, certificate: null);

        await peer.NextAsync("ended", Patience.Token);
        (await kernel.Log.NextAsync("ended before it started up")).Should().Contain("it shows no certificate");
    }
}
