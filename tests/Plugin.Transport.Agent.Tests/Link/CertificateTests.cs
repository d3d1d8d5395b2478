using System.Security.Cryptography.X509Certificates;
using Plugin.Transport.Agent.Link;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Link;

public sealed class CertificateTests
{
    [Fact]
    public async Task Both_ends_see_the_certificate_of_the_other()
    {
        using var pair = await LinkPair.ConnectAsync();

        pair.Agent.RemoteCertificate!.Thumbprint.Should().Be(TestAuthority.Known.Server.Thumbprint);
        pair.Kernel.RemoteCertificate!.Thumbprint.Should().Be(TestAuthority.Known.Client.Thumbprint);
    }

    [Fact]
    public async Task A_kernel_of_another_authority_is_refused() =>
        (await ClientRefusalAsync(Agent(), Kernel(TestAuthority.Stranger.Server))).Should().Contain("not issued by a trusted authority");

    [Fact]
    public async Task A_kernel_with_an_expired_certificate_is_refused()
    {
        using var expired = TestAuthority.Known.IssueExpired("kernel");

        (await ClientRefusalAsync(Agent(), Kernel(expired))).Should().Contain("expired");
    }

    [Fact]
    public async Task A_kernel_of_another_name_is_refused_when_a_name_is_given()
    {
        var options = new ClientLinkOptions { Trust = LinkPair.ClientOptions.Trust, Certificate = TestAuthority.Known.Client, ServerName = "other" };

        (await ClientRefusalAsync(options, Kernel(TestAuthority.Known.Server))).Should().Contain("another name");
    }

    [Fact]
    public async Task A_kernel_of_the_given_name_is_accepted()
    {
        using var pair = await LinkPair.ConnectAsync(
            new ClientLinkOptions { Trust = LinkPair.ClientOptions.Trust, Certificate = TestAuthority.Known.Client, ServerName = "kernel" });

        pair.Agent.RemoteCertificate.Should().NotBeNull();
    }

    [Fact]
    public async Task Whoever_asks_for_it_trusts_everybody()
    {
        using var expired = TestAuthority.Stranger.IssueExpired("kernel");
        using var pair = await LinkPair.ConnectAsync(new ClientLinkOptions { Trust = PeerTrust.Everybody, Certificate = TestAuthority.Known.Client }, Kernel(expired));

        PeerTrust.Everybody.IsEverybody.Should().BeTrue();
        pair.Agent.RemoteCertificate!.Subject.Should().Be("CN=kernel");
    }

    [Fact]
    public async Task An_agent_of_another_authority_is_refused() =>
        (await ServerRefusalAsync(Agent(TestAuthority.Stranger.Client), LinkPair.ServerOptions)).Should().Contain("not issued by a trusted authority");

    [Fact]
    public async Task An_agent_with_an_expired_certificate_is_refused()
    {
        using var expired = TestAuthority.Known.IssueExpired("agent");

        (await ServerRefusalAsync(Agent(expired), LinkPair.ServerOptions)).Should().Contain("expired");
    }

    [Fact]
    public async Task An_agent_without_certificate_is_refused_where_one_is_required() =>
        (await ServerRefusalAsync(Agent(certificate: null), LinkPair.ServerOptions)).Should().Contain("no certificate");

    [Fact]
    public async Task A_wrong_certificate_is_refused_where_one_is_optional() =>
        (await ServerRefusalAsync(Agent(TestAuthority.Stranger.Client), Kernel(TestAuthority.Known.Server, ClientCertificatePolicy.Optional)))
            .Should().Contain("not issued by a trusted authority");

    [Fact]
    public void Trust_in_no_authority_at_all_is_a_mistake()
    {
        var trust = () => PeerTrust.Authorities([]);

        trust.Should().Throw<ArgumentException>();
    }

    [Fact]
    public async Task A_port_where_nobody_listens_is_named()
    {
        int port;
        using (var listener = new Listener())
        {
            port = listener.Port;
        }

        var connect = () => LinkHandshake.ConnectAsync("127.0.0.1", port, LinkPair.ClientOptions, Patience.Token);

        (await connect.Should().ThrowAsync<LinkException>()).Which.Message.Should().Contain($"127.0.0.1:{port}");
    }

    [Fact]
    public async Task A_kernel_that_never_speaks_is_given_up()
    {
        using var listener = new Listener();
        var limit = TimeSpan.FromSeconds(33);
        var options = new ClientLinkOptions { Trust = PeerTrust.Everybody, HandshakeTimeout = limit, Time = new FlyingTime(limit) };

        var connect = () => LinkHandshake.ConnectAsync("127.0.0.1", listener.Port, options, Patience.Token);

        (await connect.Should().ThrowAsync<LinkException>()).Which.Message.Should().Contain("00:00:33");
    }

    [Fact]
    public async Task A_cancelled_handshake_is_cancelled_and_no_failure()
    {
        using var listener = new Listener();
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Patience.Token);
        var connecting = LinkHandshake.ConnectAsync("127.0.0.1", listener.Port, LinkPair.ClientOptions, cancellation.Token);
        using var accepted = await listener.AcceptSocketAsync();

        await cancellation.CancelAsync();

        await FluentActions.Awaiting(() => connecting).Should().ThrowAsync<OperationCanceledException>();
    }

    private static ClientLinkOptions Agent() => LinkPair.ClientOptions;

    private static ClientLinkOptions Agent(X509Certificate2? certificate) => new() { Trust = LinkPair.ClientOptions.Trust, Certificate = certificate };

    private static ServerLinkOptions Kernel(X509Certificate2 certificate, ClientCertificatePolicy policy = ClientCertificatePolicy.Required) =>
        new() { Trust = LinkPair.ServerOptions.Trust, Certificate = certificate, ClientCertificate = policy };

    private static async Task<string> ClientRefusalAsync(ClientLinkOptions client, ServerLinkOptions server) =>
        (await RefusalsAsync(client, server)).Client!;

    private static async Task<string> ServerRefusalAsync(ClientLinkOptions client, ServerLinkOptions server) =>
        (await RefusalsAsync(client, server)).Server!;

    private static async Task<(string? Client, string? Server)> RefusalsAsync(ClientLinkOptions client, ServerLinkOptions server)
    {
        using var listener = new Listener();
        var accepting = RefusalAsync(listener.AcceptAsync(server));
        var connecting = RefusalAsync(LinkHandshake.ConnectAsync("127.0.0.1", listener.Port, client, Patience.Token));
        return (await connecting, await accepting);
    }

    private static async Task<string?> RefusalAsync(Task<AgentLink> handshake)
    {
        try
        {
            using var link = await handshake;
            return null;
        }
        catch (LinkException e)
        {
            return e.Message;
        }
    }
}
