using System.Security.Cryptography;
using System.Text.Json;
using Plugin.Transport.Agent.Connection;
using Plugin.Transport.Agent.Frames;
using Plugin.Transport.Agent.Link;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Peers;

public sealed class EchoTests
{
    private static readonly FrameHeader s_request = new()
    {
        Flags = FrameFlags.Request | FrameFlags.StopOnError, Sequence = 9, ManagementServerId = -1, AgentId = 7, Via = 7,
    };

    [Theory]
    [InlineData(2, 1)]
    [InlineData(8_000, 1)]
    [InlineData(16_384, 2)]
    [InlineData(100_000, 7)]
    public async Task Every_record_goes_behind_a_header_that_says_whether_the_message_goes_on(int length, int packets)
    {
        await using var peer = await PeerProcess.ServeAsync("echo");
        await using var connection = new FrameConnection(await peer.ConnectAsync());
        var content = new byte[length];
        new Random(length).NextBytes(content);

        await connection.SendAsync(s_request, content, Patience.Token);

        (await peer.NextAsync("handshake")).GetProperty("version").GetString().Should().Be("TLSv1.2");
        for (var i = 1; i <= packets; i++)
        {
            ShouldBeOneRecord(await peer.NextAsync("packet"), isFollowed: i < packets);
        }

        var message = await peer.NextAsync("message");
        message.GetProperty("sequence").GetInt64().Should().Be(9);
        message.GetProperty("size").GetInt32().Should().Be(length);
        message.GetProperty("server").GetInt64().Should().Be(-1);
        if (length < OutgoingFrame.CompressionThreshold)
        {
            message.GetProperty("sha256").GetString().Should().Be(Convert.ToHexStringLower(SHA256.HashData(content)));
        }

        using var answer = (await connection.ReceiveAsync(Patience.Token))!.Value;
        answer.Content.Span.SequenceEqual(content).Should().BeTrue();
        answer.Header.IsFromServer.Should().BeTrue();
        answer.Header.IsStopOnError.Should().BeTrue();
        connection.Outstanding.Should().Be(0);
    }

    [Fact]
    public async Task The_end_of_a_connection_puts_no_byte_on_the_wire()
    {
        await using var peer = await PeerProcess.ServeAsync("silence");
        var connection = new FrameConnection(await peer.ConnectAsync());
        await peer.NextAsync("handshake");

        await connection.CloseAsync(Patience.Token);
        await connection.DisposeAsync();

        (await peer.NextAsync("end")).GetProperty("rest").GetInt32().Should().Be(0);
    }

    [Fact]
    public async Task No_session_is_resumed()
    {
        await using var peer = await PeerProcess.ServeAsync("silence", connections: 2);
        for (var i = 0; i < 2; i++)
        {
            using (await peer.ConnectAsync())
            {
                (await peer.NextAsync("handshake")).GetProperty("resumed").GetBoolean().Should().BeFalse();
            }

            await peer.NextAsync("end");
        }
    }

    [Theory]
    [InlineData(ClientCertificatePolicy.Required, true)]
    [InlineData(ClientCertificatePolicy.Optional, true)]
    [InlineData(ClientCertificatePolicy.Optional, false)]
    [InlineData(ClientCertificatePolicy.None, true)]
    public async Task A_peer_that_dials_is_answered(ClientCertificatePolicy policy, bool hasCertificate)
    {
        using var listener = new Listener();
        await using var peer = PeerProcess.Dial("ask", listener.Port, hasCertificate ? TestAuthority.Known.Client : null);
        await using var connection = new FrameConnection(await listener.AcceptAsync(new ServerLinkOptions
        {
            Trust = LinkPair.ServerOptions.Trust,
            Certificate = TestAuthority.Known.Server,
            ClientCertificate = policy,
        }));
        (connection.RemoteCertificate is not null).Should().Be(hasCertificate && policy != ClientCertificatePolicy.None);

        for (var i = 0; i < 5; i++)
        {
            using var request = (await connection.ReceiveAsync(Patience.Token))!.Value;
            await connection.SendAsync(request.Header.ToAnswer(), request.Content.Span, Patience.Token);
        }

        await EventAsync(peer, "done");
    }

    private static async Task EventAsync(PeerProcess peer, string kind)
    {
        string? seen;
        do
        {
            seen = (await peer.NextAsync()).GetProperty("event").GetString();
            seen.Should().BeOneOf("handshake", "packet", "message", kind);
        }
        while (seen != kind);
    }

    private static void ShouldBeOneRecord(JsonElement packet, bool isFollowed)
    {
        packet.GetProperty("follow").GetBoolean().Should().Be(isFollowed);
        packet.GetProperty("length").GetInt32().Should().BeLessThanOrEqualTo(18_000);
        packet.GetProperty("records").EnumerateArray().Select(static type => type.GetInt32()).Should().Equal(23);
    }
}
