using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Plugin.JavaPeer;
using Plugin.Transport.Agent.Configuration;
using Plugin.Transport.Agent.Link;
using Plugin.Transport.Agent.Tests.Certificates;
using Plugin.Transport.Agent.Tests.Doubles;
using Plugin.Transport.Agent.Tests.Kernel;
using Plugin.Transport.Agent.Tests.Lifecycle;
using TestKernel = Plugin.Transport.Agent.Tests.Kernel.TestKernel;

namespace Plugin.Transport.Agent.Tests.Peers;

/// <summary>Handshakes with Java's TLS that fail, and what the operator reads.</summary>
public sealed class JavaTlsTests
{
    [Fact]
    public async Task An_agent_without_a_certificate_reads_that_a_strict_kernel_wants_one()
    {
        RequiresJava.WithGson();
        await using var kernel = await JavaPeerProcess.ServeAsync(TestAuthority.Known.Server, TestAuthority.Known.RootPem, "--client-auth", "need");
        await using var agent = await StartAsync(kernel, static options => options.CertificateFile = "");

        await agent.Log.Holds("A strict kernel wants a certificate: set Agent:CertificateFile");
        (await kernel.NextAsync("refused", Patience.Token)).GetProperty("reason").GetString().Should().NotBeEmpty();
    }

    [Fact]
    public async Task An_agent_with_a_certificate_of_another_authority_reads_that_it_was_refused()
    {
        RequiresJava.WithGson();
        await using var kernel = await JavaPeerProcess.ServeAsync(TestAuthority.Known.Server, TestAuthority.Stranger.RootPem, "--client-auth", "need");
        await using var agent = await StartAsync(kernel);

        await agent.Log.Holds("it refuses the handshake with the TLS alert");
        await agent.Log.Holds("of another authority: provision one");
    }

    [Fact]
    public async Task A_kernel_that_speaks_TLS_1_3_only_is_named_so()
    {
        RequiresJava.WithGson();
        await using var kernel = await JavaPeerProcess.ServeAsync(TestAuthority.Known.Server, authority: null, "--protocols", "TLSv1.3");
        await using var agent = await StartAsync(kernel);

        await agent.Log.Holds("Allow TLS 1.2 on the kernel's side");
    }

    [Fact]
    public async Task A_kernel_whose_certificate_is_its_root_authority_is_accepted_as_CloudStack_shows_it()
    {
        RequiresJava.WithGson();
        var pem = CertificateBench.Authority.ExportPem();
        using var read = X509Certificate2.CreateFromPem(pem, pem);
        using var root = X509CertificateLoader.LoadPkcs12(read.Export(X509ContentType.Pkcs12), password: null, X509KeyStorageFlags.Exportable);
        await using var kernel = await JavaPeerProcess.ServeAsync(root, CertificateBench.Authority.CertificatePem, "--client-auth", "want");
        await using var agent = await StartAsync(kernel, static options =>
        {
            options.CertificateFile = "";
            options.TrustAnyKernel = false;
            options.FirstContact = FirstContact.TrustOnce;
        });

        await kernel.NextAsync("readyAgain", Patience.Token);
        agent.Log.All.Should().Contain("trusts the kernel CN=plugin development authority");
    }

    [Fact]
    public async Task A_java_agent_that_does_not_know_the_authority_is_told_of_at_the_kernel()
    {
        RequiresJava.WithGson();
        await using var kernel = new TestKernel();
        await using var peer = await JavaPeerProcess.DialAsync(kernel.Server.EndPoint.Port, TestAuthority.Known.Client, TestAuthority.Stranger.RootPem);

        (await kernel.Log.NextAsync("ended before it started up")).Should()
            .Contain("it refuses the handshake with the TLS alert").And.Contain("Have the agent trust the authority of the kernel's certificate");
    }

    [Fact]
    public async Task A_java_agent_with_a_provisioned_certificate_comes_in_to_a_strict_kernel()
    {
        RequiresJava.WithGson();
        using var key = RSA.Create(2048);
        using var signed = CertificateBench.Authority.Sign(RequestFor(key), ["java"], [IPAddress.Loopback], CertificateBench.Year);
        using var certificate = signed.CopyWithPrivateKey(key);
        await using var kernel = new TestKernel(link: new ServerLinkOptions
        {
            Certificate = CertificateBench.Authority.IssueKernelCertificate(),
            Trust = PeerTrust.Authorities([CertificateBench.Authority.Certificate]),
            ClientRules = ClientCertificateRules.LikeCloudStack(strict: true),
        });
        await using var peer = await JavaPeerProcess.DialAsync(
            kernel.Server.EndPoint.Port, certificate, CertificateBench.Authority.CertificatePem, "--guid", "java-2");

        var agent = await kernel.Listener.Ready.Reader.ReadAsync(Patience.Token);

        agent.RemoteCertificate!.SerialNumber.Should().Be(signed.SerialNumber);
    }

    private static string RequestFor(RSA key) =>
        new CertificateRequest("CN=java", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSigningRequestPem();

    private static Task<RunningAgent> StartAsync(JavaPeerProcess kernel, Action<AgentOptions>? configure = null) =>
        RunningAgent.StartAsync($"127.0.0.1:{kernel.Port}", new HealthPlugin(), configure: configure);
}
