using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Link;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Peers;

public sealed class OddPeerTests
{
    private static readonly TimeSpan s_stall = TimeSpan.FromSeconds(77);

    [Fact]
    public async Task A_message_that_comes_byte_by_byte_is_read()
    {
        await using var peer = await PeerProcess.ServeAsync("dribble");
        await using var connection = new FrameConnection(await peer.ConnectAsync());

        using var frame = (await connection.ReceiveAsync(Patience.Token))!.Value;

        frame.Content.Length.Should().Be(400);
    }

    [Fact]
    public async Task Several_records_in_one_packet_are_read()
    {
        await using var peer = await PeerProcess.ServeAsync("several-records");
        await using var connection = new FrameConnection(await peer.ConnectAsync());

        using var first = (await connection.ReceiveAsync(Patience.Token))!.Value;
        using var second = (await connection.ReceiveAsync(Patience.Token))!.Value;

        first.Content.Length.Should().Be(120);
        second.Header.Sequence.Should().Be(2);
    }

    [Theory]
    [InlineData("half-header")]
    [InlineData("half-record")]
    [InlineData("half-message")]
    public async Task A_peer_that_goes_silent_within_a_message_is_given_up(string scenario)
    {
        await using var peer = await PeerProcess.ServeAsync(scenario);
        await using var connection = new FrameConnection(await peer.ConnectAsync(Impatient()));

        (await RefusalAsync(connection)).Should().Contain("silent within a message");
        await peer.NextAsync("handshake");
        await peer.NextAsync("end");
    }

    [Fact]
    public async Task A_peer_that_takes_no_bytes_is_given_up_and_senders_are_told()
    {
        await using var peer = await PeerProcess.ServeAsync("deaf");
        await using var connection = new FrameConnection(await peer.ConnectAsync(Impatient()));
        var content = new byte[8_000];
        var patience = Patience.Token;
        var sendAll = async () =>
        {
            while (true)
            {
                await connection.SendUnansweredAsync(default, content, patience);
            }
        };

        (await sendAll.Should().ThrowAsync<LinkException>()).Which.Message.Should().Contain("took no bytes");
    }

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
    public async Task A_peer_that_breaks_the_rules_is_told_off_and_left(string scenario, string reason)
    {
        await using var peer = await PeerProcess.ServeAsync(scenario);
        await using var connection = new FrameConnection(await peer.ConnectAsync(new ClientLinkOptions
        {
            Trust = LinkPair.ClientOptions.Trust,
            Certificate = LinkPair.ClientOptions.Certificate,
            MaxMessageLength = 1_000_000,
        }));

        (await RefusalAsync(connection)).Should().Contain(reason);
        await peer.NextAsync("handshake");
        (await peer.NextAsync()).GetProperty("event").GetString().Should().BeOneOf("end", "failed");
    }

    [Fact]
    public async Task A_goodbye_within_a_packet_is_the_end()
    {
        await using var peer = await PeerProcess.ServeAsync("framed-goodbye");
        await using var connection = new FrameConnection(await peer.ConnectAsync());

        (await connection.ReceiveAsync(Patience.Token)).Should().BeNull();
    }

    [Fact]
    public async Task A_kernel_that_speaks_TLS_1_3_only_is_refused()
    {
        await using var peer = await PeerProcess.ServeAsync("tls13");

        (await FluentActions.Awaiting(() => peer.ConnectAsync()).Should().ThrowAsync<LinkException>()).Which.Message.Should().Contain("TLS 1.2");
        await peer.NextAsync("failed");
    }

    [Fact]
    public async Task An_agent_that_speaks_TLS_1_3_only_is_refused()
    {
        using var listener = new Listener();
        await using var peer = PeerProcess.Dial("tls13", listener.Port, TestAuthority.Known.Client);

        await FluentActions.Awaiting(() => listener.AcceptAsync(LinkPair.ServerOptions)).Should().ThrowAsync<LinkException>();
        await peer.NextAsync("failed");
    }

    private static ClientLinkOptions Impatient() => new()
    {
        Trust = LinkPair.ClientOptions.Trust,
        Certificate = LinkPair.ClientOptions.Certificate,
        StallTimeout = s_stall,
        Time = new FlyingTime(s_stall),
    };

    private static async Task<string> RefusalAsync(FrameConnection connection)
    {
        var receive = async () => await connection.ReceiveAsync(Patience.Token);
        return (await receive.Should().ThrowAsync<LinkException>()).Which.Message;
    }
}
