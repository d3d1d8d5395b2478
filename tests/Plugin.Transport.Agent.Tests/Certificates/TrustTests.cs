using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Plugin.Transport.Agent.Certificates;
using Plugin.Transport.Agent.Configuration;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Link;
using Plugin.Transport.Agent.Tests.Doubles;
using Plugin.Transport.Agent.Tests.Lifecycle;

namespace Plugin.Transport.Agent.Tests.Certificates;

/// <summary>Which kernels an agent accepts, and what it says of the others.</summary>
public sealed class TrustTests
{
    [Fact]
    public async Task The_root_authority_itself_may_be_the_kernels_certificate_as_in_CloudStack()
    {
        var pem = CertificateBench.Authority.ExportPem();
        using var root = WithStoredKey(X509Certificate2.CreateFromPem(pem, pem));

        (await RefusalAsync(root, Trusting(CertificateBench.Authority))).Should().BeNull();
    }

    [Fact]
    public async Task A_chain_with_an_intermediate_authority_is_followed()
    {
        using var chain = new IntermediateChain();

        (await RefusalAsync(chain.Leaf, Trusting(CertificateBench.Authority), [chain.Intermediate])).Should().BeNull();
    }

    [Fact]
    public async Task A_chain_with_a_gap_is_refused()
    {
        using var chain = new IntermediateChain();

        (await RefusalAsync(chain.Leaf, Trusting(CertificateBench.Authority))).Should()
            .Contain("not issued by a trusted authority").And.Contain("CN=between").And.Contain("Agent:CaFile");
    }

    [Fact]
    public async Task An_authority_that_has_expired_is_named()
    {
        using var old = DevelopmentAuthority.Create(new PastTime());
        using var issuer = X509Certificate2.CreateFromPem(old.ExportPem(), old.ExportPem());
        using var certificate = CertificateBench.IssueFor("1.3.6.1.5.5.7.3.1", issuer);

        (await RefusalAsync(certificate, Trusting(old))).Should().Contain("its authority CN=plugin development authority expired on");
    }

    [Fact]
    public async Task A_certificate_of_the_future_is_refused()
    {
        using var later = DevelopmentAuthority.Create(new FutureTime());
        using var certificate = later.IssueKernelCertificate();

        (await RefusalAsync(certificate, Trusting(later))).Should().Contain("not valid before");
    }

    [Fact]
    public async Task A_certificate_for_another_use_is_refused()
    {
        using var issuer = X509Certificate2.CreateFromPem(CertificateBench.Authority.ExportPem(), CertificateBench.Authority.ExportPem());
        using var certificate = CertificateBench.IssueFor("1.3.6.1.5.5.7.3.2", issuer);

        (await RefusalAsync(certificate, Trusting(CertificateBench.Authority))).Should().Contain("not made for this use");
    }

    [Fact]
    public async Task The_kernel_of_the_first_contact_is_the_only_one_that_is_trusted()
    {
        var first = TestAuthority.Known.Server;

        (await RefusalAsync(first, PeerTrust.Only(X509CertificateLoader.LoadCertificate(first.RawData)))).Should().BeNull();
        (await RefusalAsync(TestAuthority.Stranger.Server, PeerTrust.Only(first))).Should().Contain("not the one that was trusted at the first contact");
    }

    [Fact]
    public async Task An_agent_that_trusts_nobody_does_not_start()
    {
        var start = async () =>
        {
            await using var agent = await RunningAgent.StartAsync("127.0.0.1:1", configure: static options =>
            {
                options.TrustAnyKernel = false;
                options.CertificateDirectory = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));
            });
        };

        (await start.Should().ThrowAsync<InvalidOperationException>()).Which.Message.Should().Contain("Agent:CertificateDirectory").And.Contain("Agent:CaFile");
    }

    [Fact]
    public async Task A_first_contact_is_told_with_the_fingerprint_to_compare()
    {
        using var kernel = new Lifecycle.TestKernel();
        await using var agent = await RunningAgent.StartAsync(kernel.Address, configure: TrustOnce);
        await using var end = await kernel.AcceptReadyAsync();

        agent.Log.All.Should().Contain("trusts whoever answers now").And.Contain(TestAuthority.Known.Server.GetCertHashString(HashAlgorithmName.SHA256));
    }

    [Fact]
    public async Task Authorities_that_do_not_cover_the_kernel_are_not_taken()
    {
        using var kernel = new Lifecycle.TestKernel();
        await using var agent = await RunningAgent.StartAsync(kernel.Address, configure: TrustOnce);
        agent.Time.SetWallClock(DateTimeOffset.UtcNow - agent.Time.GetUtcNow());
        await using var end = await kernel.AcceptReadyAsync();

        var refused = await end.GiveAsync(CertificateBench.Sign(await end.RequestAsync()), CertificateBench.Authority.CertificatePem);
        var taken = await end.GiveAsync(
            CertificateBench.Sign(await end.RequestAsync()), CertificateBench.Authority.CertificatePem + TestAuthority.Known.RootPem);

        refused.Should().Contain("could not connect to it any more");
        taken.Should().BeNull();
    }

    [Fact]
    public async Task Files_that_an_administrator_replaces_count_at_the_next_connection()
    {
        var data = Directory.CreateTempSubdirectory("agent-");
        var files = new CertificateDirectory(Path.Combine(data.FullName, "certificates"));
        var authority = CertificateBench.Authority;
        files.Replace(CertificateBench.MakeSet());
        using var server = authority.IssueKernelCertificate();
        using var listener = new Listener();
        await using (var agent = await RunningAgent.StartAsync($"127.0.0.1:{listener.Port}", configure: options =>
        {
            options.TrustAnyKernel = false;
            options.CertificateFile = files.CertificateFile;
            options.CertificateKeyFile = files.KeyFile;
            options.CaFile = files.AuthorityFile;
        }))
        {
            var before = await ShownAsync(agent, listener, server);
            File.Delete(files.KeyFile);
            await File.WriteAllTextAsync(files.KeyFile, "half a key", Patience.Token);
            var meanwhile = await ShownAsync(agent, listener, server);
            files.Replace(CertificateBench.MakeSet());
            var after = await ShownAsync(agent, listener, server);

            meanwhile.Should().Be(before, "broken files do not replace what works");
            agent.Log.All.Should().Contain("goes on with those before");
            after.Should().Be(files.Load()!.Certificate.Thumbprint).And.NotBe(before);
        }

        data.Delete(recursive: true);
    }

    [Fact]
    public async Task A_first_contact_that_cannot_be_kept_is_none()
    {
        using var kernel = new Lifecycle.TestKernel();
        var file = Path.GetTempFileName();
        await using var agent = await RunningAgent.StartAsync(kernel.Address, configure: options =>
        {
            TrustOnce(options);
            options.CertificateDirectory = file;
        });
        var accepting = kernel.AcceptAsync();

        await agent.Log.Holds("the kernel's certificate cannot be kept as");

        await using (var end = await accepting)
        {
            await end.EndAsync();
        }

        File.Delete(file);
    }

    [Fact]
    public async Task A_key_that_others_may_read_is_warned_of()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var kernel = new Lifecycle.TestKernel();
        var key = Path.GetTempFileName();
        await File.WriteAllTextAsync(key, TestAuthority.Known.Client.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem(), Patience.Token);
        File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.OtherRead);
        await using (var agent = await RunningAgent.StartAsync(kernel.Address, configure: options =>
        {
            options.CertificateFile = Path.ChangeExtension(key, ".pem");
            options.CertificateKeyFile = key;
            File.WriteAllText(options.CertificateFile, TestAuthority.Known.Client.ExportCertificatePem());
        }))
        {
            agent.Log.All.Should().Contain($"{key} may be read by others");
        }

        File.Delete(Path.ChangeExtension(key, ".pem"));
        File.Delete(key);
    }

    [Fact]
    public async Task An_agent_that_a_strict_kernel_refuses_after_the_handshake_reads_what_to_do()
    {
        await using var kernel = new Kernel.TestKernel();
        await using var agent = await RunningAgent.StartAsync($"127.0.0.1:{kernel.Server.EndPoint.Port}", configure: static options => options.CertificateFile = "");

        await agent.Log.Holds("A strict kernel wants a certificate: set Agent:CertificateFile");
        (await kernel.Log.NextAsync("ended before it started up")).Should().Contain("it shows no certificate").And.Contain("Give the agent a certificate");
    }

    private static void TrustOnce(AgentOptions options)
    {
        options.TrustAnyKernel = false;
        options.FirstContact = FirstContact.TrustOnce;
    }

    private static async Task<string> ShownAsync(RunningAgent agent, Listener listener, X509Certificate2 server)
    {
        var accepting = listener.AcceptAsync(new() { Certificate = server, Trust = PeerTrust.Authorities([CertificateBench.Authority.Certificate]) });
        while (!accepting.IsCompleted)
        {
            agent.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(accepting, Task.Delay(TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken));
        }

        using var link = await accepting;
        return link.RemoteCertificate!.Thumbprint;
    }

    private static PeerTrust Trusting(DevelopmentAuthority authority) => PeerTrust.Authorities([authority.Certificate]);

    private static async Task<string?> RefusalAsync(X509Certificate2 kernel, PeerTrust trust, X509Certificate2Collection? sent = null)
    {
        using var listener = new Listener();
        var accepting = listener.AcceptAsync(new()
        {
            Certificate = kernel, Intermediates = sent ?? [], Trust = PeerTrust.Everybody, ClientCertificate = ClientCertificatePolicy.None,
        });
        try
        {
            using var link = await LinkHandshake.ConnectAsync("127.0.0.1", listener.Port, new() { Trust = trust }, Patience.Token);
            using var other = await accepting;
            return null;
        }
        catch (LinkException e)
        {
            e.Failure.Should().Be(LinkFailure.PeerNotTrusted);
            await Refused.ByPeerAsync(accepting);
            return e.Message + ConnectionCure.For(e.Failure, "Agent", "certificates", hasCertificate: false);
        }
    }

    private static X509Certificate2 WithStoredKey(X509Certificate2 certificate)
    {
        using (certificate)
        {
            return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), password: null);
        }
    }

    /// <summary>A kernel's certificate whose authority is issued by the authority that the agent knows.</summary>
    private sealed class IntermediateChain : IDisposable
    {
        public IntermediateChain()
        {
            using var root = X509Certificate2.CreateFromPem(CertificateBench.Authority.ExportPem(), CertificateBench.Authority.ExportPem());
            using var key = RSA.Create(2048);
            var request = new CertificateRequest("CN=between", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
            Intermediate = request.Create(root, DateTimeOffset.UtcNow.AddHours(-2), DateTimeOffset.UtcNow.AddDays(2), RandomNumberGenerator.GetBytes(8));
            using var issuer = Intermediate.CopyWithPrivateKey(key);
            Leaf = CertificateBench.IssueFor("1.3.6.1.5.5.7.3.1", issuer);
        }

        public X509Certificate2 Intermediate { get; }

        public X509Certificate2 Leaf { get; }

        public void Dispose()
        {
            Intermediate.Dispose();
            Leaf.Dispose();
        }
    }

    private sealed class PastTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UtcNow.AddDays(-3650).AddMinutes(-30);
    }

    private sealed class FutureTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UtcNow.AddDays(30);
    }
}
