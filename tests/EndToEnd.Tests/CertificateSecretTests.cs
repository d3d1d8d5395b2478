using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Channels;
using EndToEnd.Tests.Harness;
using Plugin.CloudStack.Agent;
using Plugin.CloudStack.Host;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Link;

namespace EndToEnd.Tests;

public sealed class CertificateSecretTests : IDisposable
{
    private const string Canary = "CANARYk5s9";

    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task Neither_the_key_store_password_nor_a_private_key_reaches_a_log_or_another_file()
    {
        using var authority = DevelopmentAuthority.Create();
        using var certificate = authority.IssueKernelCertificate();
        var listener = new ReadyListener();
        await using var server = new AgentServer(
            new()
            {
                Link = new() { Certificate = certificate, Trust = PeerTrust.Everybody, ClientCertificate = ClientCertificatePolicy.None },
                EndPoint = new(IPAddress.Loopback, 0),
            },
            listener);
        server.Start();
        await using var process = await PluginProcess.StartAsync(
            _directory["data"], $"--Agent:Kernels={server.EndPoint}", "--Agent:TrustAnyKernel=true", "--Logging:LogLevel:Default=Trace");
        var agent = await listener.Ready.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        using var key = RSA.Create(2048);
        var secrets = new List<string> { Canary };
        secrets.AddRange(key.ExportPkcs8PrivateKeyPem().Split('\n')[1..^1]);

        var request = await agent.SendAsync(
            new SetupKeyStoreCommand { HandleByAgent = true, ValidityDays = 30, KeystorePassword = new($"{Canary}-password") },
            cancellation: TestContext.Current.CancellationToken);
        var refused = await agent.SendAsync(
            new SetupCertificateCommand { HandleByAgent = true, Certificate = new("no certificate"), PrivateKey = new($"{Canary}-key"), CaCertificates = new(authority.CertificatePem) },
            cancellation: TestContext.Current.CancellationToken);
        var taken = await agent.SendAsync(
            new SetupCertificateCommand
            {
                HandleByAgent = true, Certificate = new(Issue(authority, key)), PrivateKey = new(key.ExportPkcs8PrivateKeyPem()), CaCertificates = new(authority.CertificatePem),
            },
            cancellation: TestContext.Current.CancellationToken);
        await process.TerminateAsync();

        request.Csr.Should().Contain("BEGIN CERTIFICATE REQUEST");
        refused.Result.Should().BeFalse();
        taken.Result.Should().BeTrue(taken.Details);
        process.Printed.Should().Contain("has made a key").And.Contain("has taken the certificate").And.NotContainAny(secrets);
        $"{request.Details}{refused.Details}{taken.Details}".Should().NotContainAny(secrets);
        foreach (var file in Directory.EnumerateFiles(_directory["data"], "*", SearchOption.AllDirectories).Where(static file => Path.GetFileName(file) != "cloud.key"))
        {
            (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().NotContainAny(secrets, file);
        }
    }

    private static string Issue(DevelopmentAuthority authority, RSA key)
    {
        var request = new CertificateRequest("CN=host", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSigningRequestPem();
        using var issued = authority.Sign(request, ["host"], [IPAddress.Loopback], TimeSpan.FromDays(30));
        return issued.ExportCertificatePem() + "\n";
    }

    private sealed class ReadyListener : IAgentListener
    {
        private readonly Channel<ConnectedAgent> _ready = Channel.CreateUnbounded<ConnectedAgent>();

        public ChannelReader<ConnectedAgent> Ready => _ready.Reader;

        public ValueTask ReadyAsync(ConnectedAgent agent, ReadyAnswer answer, CancellationToken cancellation) => _ready.Writer.WriteAsync(agent, cancellation);
    }
}
