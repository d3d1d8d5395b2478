using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Link;
using Plugin.Transport.Agent.Tests.Doubles;
using Plugin.Transport.Agent.Tests.Peers;

namespace Plugin.Transport.Agent.Tests.Kernel;

/// <summary>Agents of other making that break the rules after the handshake; a healthy one is connected all the time.</summary>
public sealed class OddAgentTests
{
    [Theory]
    [InlineData("garbage", "no packet header")]
    [InlineData("noise", "cannot be decrypted")]
    [InlineData("bare-record", "without a packet header")]
    [InlineData("bare-goodbye", "alert, without a packet header")]
    [InlineData("too-long", "18001")]
    [InlineData("negative", "32768")]
    [InlineData("no-length", "0 bytes")]
    [InlineData("new-handshake", "type 22")]
    [InlineData("overrun", "bytes of a packet")]
    [InlineData("endless", "more than 1000000 bytes")]
    [InlineData("cut-message", "within a message")]
    [InlineData("framed-goodbye", "has closed the connection")]
    public async Task An_agent_that_breaks_the_rules_is_left_and_the_others_go_on(string scenario, string reason)
    {
        await using var kernel = new TestKernel(link: new ServerLinkOptions
        {
            Certificate = TestAuthority.Known.Server, Trust = LinkPair.ServerOptions.Trust, MaxMessageLength = 1_000_000,
        });
        var (healthy, connected) = await kernel.BecomeReadyAsync();
        await using (healthy)
        {
            await using var odd = PeerProcess.Dial(scenario, kernel.Server.EndPoint.Port, TestAuthority.Known.Client);

            (await kernel.Log.NextAsync("ended before it started up")).Should().Contain(reason);

            await odd.NextAsync("handshake");
            var asking = connected.SendAsync(new CheckHealthCommand(), cancellation: Patience.Token);
            await healthy.AnswerAsync(await healthy.NextAsync(), new CheckHealthAnswer());
            (await asking).Result.Should().BeTrue();
        }
    }

    [Fact]
    public async Task An_agent_that_speaks_TLS_1_3_only_is_told_of_in_the_log()
    {
        await using var kernel = new TestKernel();
        await using var odd = PeerProcess.Dial("tls13", kernel.Server.EndPoint.Port, TestAuthority.Known.Client);

        (await kernel.Log.NextAsync("ended before it started up")).Should().Contain("this end speaks TLS 1.2").And.Contain("Agents must offer TLS 1.2");
        await odd.NextAsync("failed");
    }

    [Theory]
    [InlineData("half-header")]
    [InlineData("half-record")]
    [InlineData("half-message")]
    public async Task An_agent_that_goes_silent_within_a_message_is_given_up(string scenario)
    {
        var stall = TimeSpan.FromSeconds(77);
        await using var kernel = new TestKernel(link: new ServerLinkOptions
        {
            Certificate = TestAuthority.Known.Server, Trust = LinkPair.ServerOptions.Trust, StallTimeout = stall, Time = new FlyingTime(stall),
        });
        await using var odd = PeerProcess.Dial(scenario, kernel.Server.EndPoint.Port, TestAuthority.Known.Client);

        (await kernel.Log.NextAsync("ended before it started up")).Should().Contain("silent within a message");
    }
}
