using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Plugin.Abstractions;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Agent.Configuration;

namespace Plugin.Transport.Agent.Tests.Configuration;

public sealed class AgentPropertiesFileTests : IDisposable
{
    private const string Canary = "canary-5c1";

    private const string Whole = $"""
        # Management server
        guid=3f3c1ea0-6d51-4a0c-9b0e-000000000001
        resource=com.cloud.hypervisor.kvm.resource.LibvirtComputingResource
        host=10.1.1.1,10.1.1.2@roundrobin
        port=8251
        zone=1
        pod=2
        cluster=3
        workers=5
        ping.retries=7
        ssl.handshake.timeout=45
        host.lb.check.interval=90
        backoff.seconds=4
        keystore.passphrase={Canary}
        LibvirtComputingResource.id=12
        """;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("properties-");

    private string FilePath => Path.Combine(_directory.FullName, "agent.properties");

    [Fact]
    public void The_file_of_cloudstacks_agent_is_taken_over()
    {
        File.WriteAllText(Path.Combine(_directory.FullName, "cloud.crt"), "");

        var options = Options(Whole);

        options.Should().BeEquivalentTo(new
        {
            Guid = "3f3c1ea0-6d51-4a0c-9b0e-000000000001",
            ResourceName = "LibvirtComputingResource",
            Kernels = "10.1.1.1,10.1.1.2@roundrobin",
            Port = 8251,
            Zone = "1",
            Pod = "2",
            Cluster = "3",
            SilentPings = 7,
            HandshakeTimeout = TimeSpan.FromSeconds(45),
            PreferredCheck = TimeSpan.FromSeconds(90),
            FirstRetry = TimeSpan.FromSeconds(4),
            CertificateDirectory = _directory.FullName,
            CaFile = (string?)null,
            EarlierHost = ("3f3c1ea0-6d51-4a0c-9b0e-000000000001", "LibvirtComputingResource", 12L),
            EarlierWorkers = 5,
        });
        System.Text.Json.JsonSerializer.Serialize(options).Should().NotContain(Canary);
    }

    [Theory]
    [InlineData("guid=g-1\nLibvirtComputingResource.id=12", 12L)]
    [InlineData("guid=g-1\nresource=Other\nLibvirtComputingResource.id=12", null)]
    [InlineData("guid=g-1\nLibvirtComputingResource.id=0", null)]
    [InlineData("LibvirtComputingResource.id=12", null)]
    public void The_id_is_that_of_the_files_own_resource_and_guid(string text, long? expected) =>
        (Options("host=kernel\n" + text).EarlierHost?.Id).Should().Be(expected);

    [Fact]
    public void The_programs_own_settings_win()
    {
        var options = Options(Whole, ("Agent:Kernels", "192.0.2.1"), ("Agent:SilentPings", "3"));

        options.Kernels.Should().Be("192.0.2.1");
        options.SilentPings.Should().Be(3);
        options.Zone.Should().Be("1");
    }

    [Fact]
    public void Authorities_alone_are_trusted_without_a_certificate()
    {
        var authorities = Path.Combine(_directory.FullName, "cloud.ca.crt");
        File.WriteAllText(authorities, "");

        var options = Options(Whole);

        options.CaFile.Should().Be(authorities);
        options.CertificateDirectory.Should().BeNull();
    }

    [Theory]
    [InlineData("host=@MSHOST@", "host is @MSHOST@, so the file was never configured")]
    [InlineData("zone=@ZONE@", "zone is @ZONE@")]
    [InlineData("port=many", "port is 'many' but must be a whole number")]
    [InlineData("x=\\u1\nkeystore.passphrase=canary-5c1", "line 1")]
    [InlineData(null, "Could not find")]
    public void A_file_that_cannot_be_used_is_named_with_the_key(string? text, string expected)
    {
        var read = () => Options(text);

        var message = read.Should().Throw<OptionsValidationException>().Which.Message;
        message.Should().StartWith("Agent:PropertiesFile: ").And.Contain(FilePath).And.Contain(expected).And.NotContain(Canary);
    }

    [Fact]
    public void The_file_stays_as_it_is()
    {
        Options(Whole);

        File.ReadAllText(FilePath).Should().Be(Whole);
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private AgentOptions Options(string? text, params (string Key, string Value)[] settings)
    {
        if (text is not null)
        {
            File.WriteAllText(FilePath, text);
        }

        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            settings.Append(("Agent:PropertiesFile", FilePath)).Append(("Agent:TrustAnyKernel", File.Exists(Path.Combine(_directory.FullName, "cloud.ca.crt")) ? "false" : "true"))
                .Select(static pair => KeyValuePair.Create(pair.Item1, (string?)pair.Item2))).Build();
        using var provider = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<IPlugin>(new ScriptedPlugin())
            .AddConnectedAgent()
            .BuildServiceProvider();
        return provider.GetRequiredService<IOptionsMonitor<AgentOptions>>().Get(AgentOptions.DefaultSection);
    }
}
