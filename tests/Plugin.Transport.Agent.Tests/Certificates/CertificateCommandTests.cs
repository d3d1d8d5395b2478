using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Plugin.Transport.Agent.Certificates;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Tests.Lifecycle;
using TestKernel = Plugin.Transport.Agent.Tests.Lifecycle.TestKernel;

namespace Plugin.Transport.Agent.Tests.Certificates;

public sealed class CertificateCommandTests : IAsyncLifetime
{
    private readonly TestKernel _kernel = new();
    private RunningAgent _agent = null!;
    private KernelEnd _end = null!;

    private string Certificates => Path.Combine(_agent.Data, "agent-ScriptedPlugin-certificates");

    public async ValueTask InitializeAsync()
    {
        _agent = await RunningAgent.StartAsync(_kernel.Address, configure: static options => options.PrivateAddress = "10.9.8.7");
        _agent.Time.SetWallClock(DateTimeOffset.UtcNow - _agent.Time.GetUtcNow());
        _end = await _kernel.AcceptReadyAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _end.DisposeAsync();
        await _agent.DisposeAsync();
        _kernel.Dispose();
    }

    [Fact]
    public async Task The_request_names_the_host_and_its_addresses()
    {
        var request = CertificateRequest.LoadSigningRequestPem(
            await _end.RequestAsync(), HashAlgorithmName.SHA256, CertificateRequestLoadOptions.UnsafeLoadCertificateExtensions);

        request.SubjectName.Name.Should().Contain("CN=host-1").And.Contain("O=cloudstack").And.Contain("OU=cloudstack");
        request.PublicKey.GetRSAPublicKey()!.KeySize.Should().Be(2048);
        var names = request.CertificateExtensions.OfType<X509SubjectAlternativeNameExtension>().Single();
        names.EnumerateDnsNames().Should().Contain("host-1");
        names.EnumerateIPAddresses().Select(static address => address.ToString()).Should().Contain("10.9.8.7").And.Contain("127.0.0.1");
    }

    [Fact]
    public async Task A_certificate_for_the_request_is_taken_with_its_authority()
    {
        var certificate = CertificateBench.Sign(await _end.RequestAsync());

        (await _end.GiveAsync(certificate, CertificateBench.Authority.CertificatePem)).Should().BeNull();

        var set = new CertificateDirectory(Certificates).Load()!;
        set.CertificatePem.Should().Be(certificate);
        set.AuthorityPem.Should().Be(CertificateBench.Authority.CertificatePem);
        File.Exists(Path.Combine(Certificates, "cloud.request.key")).Should().BeFalse();
    }

    [Fact]
    public async Task A_certificate_before_any_request_is_refused()
    {
        (await _end.GiveAsync(CertificateBench.MakeSet().CertificatePem, CertificateBench.Authority.CertificatePem))
            .Should().Contain("SetupKeyStoreCommand must come first");
        Directory.Exists(Certificates).Should().BeFalse();
    }

    [Fact]
    public async Task A_certificate_that_comes_twice_is_taken_once()
    {
        var certificate = CertificateBench.Sign(await _end.RequestAsync());
        await _end.GiveAsync(certificate, CertificateBench.Authority.CertificatePem);

        (await _end.GiveAsync(certificate, CertificateBench.Authority.CertificatePem)).Should().BeNull();

        _agent.Log.All.Should().Contain("got the certificate again");
    }

    [Fact]
    public async Task A_certificate_for_an_earlier_request_is_refused_and_the_later_one_still_counts()
    {
        var first = await _end.RequestAsync();
        var second = await _end.RequestAsync();

        (await _end.GiveAsync(CertificateBench.Sign(first), CertificateBench.Authority.CertificatePem)).Should().Contain("another key");
        (await _end.GiveAsync(CertificateBench.Sign(second), CertificateBench.Authority.CertificatePem)).Should().BeNull();
    }

    [Fact]
    public async Task The_certificate_of_the_key_in_use_may_be_replaced_without_a_request()
    {
        var request = await _end.RequestAsync();
        await _end.GiveAsync(CertificateBench.Sign(request), CertificateBench.Authority.CertificatePem);
        var longer = CertificateBench.Sign(request, validity: 2 * CertificateBench.Year);

        (await _end.GiveAsync(longer, CertificateBench.Authority.CertificatePem)).Should().BeNull();

        new CertificateDirectory(Certificates).Load()!.CertificatePem.Should().Be(longer);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_key_that_comes_along_is_used_in_either_encoding(bool isForCommandLines)
    {
        var set = CertificateBench.MakeSet();
        string Encoded(string text) => isForCommandLines ? text.Replace('\n', '^').Replace(' ', '~') : text;

        (await _end.GiveAsync(Encoded(set.CertificatePem), Encoded(set.AuthorityPem), Encoded(set.KeyPem))).Should().BeNull();

        new CertificateDirectory(Certificates).Load()!.IsSameAs(set).Should().BeTrue();
    }

    [Theory]
    [InlineData("expired", "expired on")]
    [InlineData("early", "not valid before")]
    [InlineData("stranger", "not issued by a trusted authority")]
    [InlineData("other key", "another key")]
    [InlineData("wrong use", "not made for this use")]
    [InlineData("garbage certificate", "no certificate")]
    [InlineData("broken certificate", "cannot be read")]
    [InlineData("no certificate", "no certificate")]
    [InlineData("no authority", "no authority's certificate")]
    [InlineData("garbage key", "private key cannot be read")]
    [InlineData("locked key", "private key cannot be read")]
    [InlineData("too long", "at most 1048576")]
    public async Task A_certificate_that_is_of_no_use_is_refused_and_nothing_is_replaced(string what, string reason)
    {
        var old = CertificateBench.MakeSet();
        new CertificateDirectory(Certificates).Replace(old);

        var (certificate, authorities, key) = Bad(what);

        (await _end.GiveAsync(certificate, authorities, key)).Should().Contain(reason);
        new CertificateDirectory(Certificates).Load()!.IsSameAs(old).Should().BeTrue();
        _agent.Log.All.Should().Contain("keeps what it has");
    }

    [Fact]
    public async Task Files_that_cannot_be_written_are_a_failure_that_the_kernel_gets()
    {
        await File.WriteAllTextAsync(Certificates, "a file where the directory should be", TestContext.Current.CancellationToken);
        var set = CertificateBench.MakeSet();

        (await _end.GiveAsync(set.CertificatePem, set.AuthorityPem, set.KeyPem)).Should().Contain("cannot be written");
    }

    [Fact]
    public async Task Certificates_of_a_system_VM_behind_the_host_are_not_the_agents_business()
    {
        var answer = await _end.AskAsync("""[{"org.apache.cloudstack.ca.SetupKeyStoreCommand":{"validityDays":365,"handleByAgent":false,"wait":0}}]""");

        KernelEnd.ClassOf(answer[0]).Should().Be("com.cloud.agent.api.UnsupportedAnswer");
    }

    [Fact]
    public async Task No_secret_is_told_to_anybody()
    {
        var set = CertificateBench.MakeSet();
        await _end.RequestAsync();
        await _end.GiveAsync(set.CertificatePem, CertificateBench.Stranger.CertificatePem, set.KeyPem);
        await _end.GiveAsync("nonsense", set.AuthorityPem, "canary-key-that-is-none");
        await _end.GiveAsync(set.CertificatePem, set.AuthorityPem, set.KeyPem);

        _agent.Log.All.Should().NotContain(CertificateKernel.PasswordCanary).And.NotContain("PRIVATE KEY").And.NotContain("canary")
            .And.NotContain(set.KeyPem.Split('\n')[5]);
        foreach (var file in new DirectoryInfo(_agent.Data).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            var text = await File.ReadAllTextAsync(file.FullName, TestContext.Current.CancellationToken);
            text.Should().NotContain("canary", file.FullName);
            text.Contains("PRIVATE KEY", StringComparison.Ordinal).Should().Be(file.Name is "cloud.key" or "agent.pem", file.FullName);
        }
    }

    private static (string? Certificate, string? Authorities, string? Key) Bad(string what)
    {
        var good = CertificateBench.MakeSet();
        return what switch
        {
            "expired" => Parts(CertificateBench.MakeSet(validity: TimeSpan.FromHours(-1))),
            "early" => Early(),
            "stranger" => (good.CertificatePem, CertificateBench.Stranger.CertificatePem, good.KeyPem),
            "other key" => (good.CertificatePem, good.AuthorityPem, CertificateBench.MakeSet().KeyPem),
            "wrong use" => WrongUse(),
            "garbage certificate" => ("this is no certificate", good.AuthorityPem, good.KeyPem),
            "broken certificate" => (good.CertificatePem.Replace("MII", "AAA", StringComparison.Ordinal), good.AuthorityPem, good.KeyPem),
            "no certificate" => (null, good.AuthorityPem, good.KeyPem),
            "no authority" => (good.CertificatePem, "", good.KeyPem),
            "garbage key" => (good.CertificatePem, good.AuthorityPem, "canary"),
            "locked key" => (good.CertificatePem, good.AuthorityPem, Locked(good.KeyPem)),
            _ => (good.CertificatePem, good.AuthorityPem, new string('k', 2_000_000)),
        };
    }

    private static (string Certificate, string Authorities, string Key) Parts(CertificateSet set) => (set.CertificatePem, set.AuthorityPem, set.KeyPem);

    private static (string Certificate, string Authorities, string Key) Early()
    {
        using var later = DevelopmentAuthority.Create(new LaterTime());
        return Parts(CertificateBench.MakeSet(later));
    }

    private static (string Certificate, string Authorities, string Key) WrongUse()
    {
        var pem = CertificateBench.Authority.ExportPem();
        using var issuer = X509Certificate2.CreateFromPem(pem, pem);
        using var certificate = CertificateBench.IssueFor("1.3.6.1.5.5.7.3.1", issuer);
        using var key = certificate.GetRSAPrivateKey()!;
        return (certificate.ExportCertificatePem(), CertificateBench.Authority.CertificatePem, key.ExportPkcs8PrivateKeyPem());
    }

    private static string Locked(string pem)
    {
        using var key = RSA.Create();
        key.ImportFromPem(pem);
        return key.ExportEncryptedPkcs8PrivateKeyPem("secret", new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000));
    }

    private sealed class LaterTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UtcNow.AddDays(30);
    }
}
