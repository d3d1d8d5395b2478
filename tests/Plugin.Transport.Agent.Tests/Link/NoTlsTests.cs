using System.Net.Sockets;
using System.Text;
using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Link;
using Plugin.Transport.Agent.Tests.Doubles;
using Plugin.Transport.Agent.Tests.Kernel;

namespace Plugin.Transport.Agent.Tests.Link;

/// <summary>What is at the other end speaks no TLS, or not enough of it.</summary>
public sealed class NoTlsTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(33);

    public static TheoryData<string, LinkFailure, string> Openings => new()
    {
        { "HTTP/1.1 400 Bad Request\r\n\r\n", LinkFailure.NotTls, "it does not speak TLS but HTTP" },
        { "GET / HTTP/1.1\r\nHost: kernel\r\n\r\n", LinkFailure.NotTls, "it does not speak TLS but HTTP" },
        { "SSH-2.0-OpenSSH_9.2\r\n", LinkFailure.NotTls, "it does not speak TLS but SSH" },
        { "[{\"com.cloud.agent.api.PingCommand\":{}}]", LinkFailure.NotTls, "it does not speak TLS but something else" },
        { "\0\0\0\u0010 a packet already", LinkFailure.NotTls, "it does not speak TLS but something else" },
        { "\u0016\u0003\u0003\u00ff\u00ff", LinkFailure.NotTls, "announces a TLS record of 65540 bytes" },
        { "\u0016\u0003\u0001\0\u0020half a record", LinkFailure.ClosedInHandshake, "closed the connection in the handshake" },
        { "\u0016\u0003", LinkFailure.ClosedInHandshake, "closed the connection in the handshake" },
        { "", LinkFailure.ClosedInHandshake, "closed the connection in the handshake" },
        { "\u0015\u0003\u0003\0\u0002\u0002\u0046", LinkFailure.OtherTlsVersion, "alert 70 (no common version; this end speaks TLS 1.2 only)" },
        { "\u0015\u0003\u0003\0\u0002\u0002\u0028", LinkFailure.RefusedByPeer, "alert 40" },
        { "\u0015\u0003\u0003\0\u0002\u0002\u0030", LinkFailure.RefusedByPeer, "authority is unknown" },
    };

    [Theory]
    [MemberData(nameof(Openings))]
    public async Task An_agent_says_what_answers_in_the_place_of_a_kernel(string opening, LinkFailure failure, string reason)
    {
        using var listener = new Listener();
        var connecting = LinkHandshake.ConnectAsync("127.0.0.1", listener.Port, LinkPair.ClientOptions, Patience.Token);
        using var socket = await listener.AcceptSocketAsync();

        // What the agent said must be read, or the end would overtake what is sent.
        await socket.ReceiveAsync(new byte[4096], Patience.Token);
        await SpeakAsync(socket, opening);

        var refusal = (await FluentActions.Awaiting(() => connecting).Should().ThrowAsync<LinkException>()).Which;
        refusal.Message.Should().Contain(reason);
        refusal.Failure.Should().Be(failure);
    }

    [Theory]
    [MemberData(nameof(Openings))]
    public async Task A_kernel_says_who_dials_in_the_place_of_an_agent(string opening, LinkFailure failure, string reason)
    {
        using var listener = new Listener();
        var accepting = listener.AcceptAsync(LinkPair.ServerOptions);
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync("127.0.0.1", listener.Port, Patience.Token);

        await SpeakAsync(socket, opening);

        var refusal = (await FluentActions.Awaiting(() => accepting).Should().ThrowAsync<LinkException>()).Which;
        refusal.Message.Should().Contain(reason);
        refusal.Failure.Should().Be(failure);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\u0016\u0003")]
    [InlineData("\u0016\u0003\u0001\0\u0020half a record")]
    public async Task A_peer_that_stops_in_the_handshake_is_given_up_after_the_limit(string opening)
    {
        using var listener = new Listener();
        var accepting = listener.AcceptAsync(new()
        {
            Certificate = TestAuthority.Known.Server, Trust = PeerTrust.Everybody, HandshakeTimeout = s_limit, Time = new FlyingTime(s_limit),
        });
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync("127.0.0.1", listener.Port, Patience.Token);
        await socket.SendAsync(Encoding.Latin1.GetBytes(opening), Patience.Token);

        (await FluentActions.Awaiting(() => accepting).Should().ThrowAsync<LinkException>()).Which.Failure.Should().Be(LinkFailure.TooSlow);
    }

    [Fact]
    public async Task A_kernel_goes_on_with_its_agents_while_others_speak_nonsense()
    {
        await using var kernel = new TestKernel();
        var (agent, connected) = await kernel.BecomeReadyAsync();
        await using (agent)
        {
            await DialAsync(kernel, "GET / HTTP/1.1\r\n\r\n");
            (await kernel.Log.NextAsync("does not speak TLS but HTTP")).Should().Contain("Agents speak TLS here from the first byte");

            await Task.WhenAll(Enumerable.Range(0, 8).SelectMany(_ => Openings).Select(row => DialAsync(kernel, row.Data.Item1)));

            var asking = connected.SendAsync(new CheckHealthCommand(), cancellation: Patience.Token);
            await agent.AnswerAsync(await agent.NextAsync(), new CheckHealthAnswer());
            (await asking).Result.Should().BeTrue();
        }
    }

    private static async Task DialAsync(TestKernel kernel, string opening)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync("127.0.0.1", kernel.Server.EndPoint.Port, Patience.Token);
        await SpeakAsync(socket, opening);
        await EndAsync(socket);
    }

    private static async Task SpeakAsync(Socket socket, string opening)
    {
        await socket.SendAsync(Encoding.Latin1.GetBytes(opening), Patience.Token);
        try
        {
            socket.Shutdown(SocketShutdown.Send);
        }
        catch (SocketException)
        {
            // The other end was faster to leave.
        }
    }

    private static async Task EndAsync(Socket socket)
    {
        try
        {
            while (await socket.ReceiveAsync(new byte[4096], Patience.Token) > 0)
            {
            }
        }
        catch (SocketException)
        {
            // It was closed with something unread.
        }
    }
}
