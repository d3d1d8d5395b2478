using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Plugin.Abstractions;
using Plugin.Hosting;
using Plugin.Hosting.Tests.Doubles;
using Plugin.Transport.Agent.Configuration;
using Plugin.Transport.Agent.Lifecycle;

namespace Plugin.Transport.Agent.Tests.Configuration;

public sealed class AgentOptionsTests
{
    [Theory]
    [InlineData("Kernels", "")]
    [InlineData("Kernels", "kernel:0")]
    [InlineData("Kernels", "kernel@random")]
    [InlineData("Kernels", "a b")]
    [InlineData("Port", "70000")]
    [InlineData("Zone", " ")]
    [InlineData("Cluster", "")]
    [InlineData("ResourceName", "../x")]
    [InlineData("PrivateAddress", "host-1")]
    [InlineData("CaFile", null)]
    [InlineData("CertificateFile", null, "CertificateKeyFile", "key.pem")]
    [InlineData("TrustAnyKernel", "true")]
    [InlineData("FirstRetry", "00:00:00")]
    [InlineData("LongestRetry", "00:00:00.5")]
    [InlineData("SilentPings", "0")]
    [InlineData("MaxRequests", "0")]
    [InlineData("FirstContact", "7")]
    [InlineData("TrustAnyKernel", "true", "FirstContact", "TrustOnce")]
    [InlineData("CertificateKeyBits", "1024")]
    [InlineData("RenewWithin", "00:00:00")]
    public void A_setting_that_cannot_work_is_refused_by_its_key(string key, string? value, string? otherKey = null, string? otherValue = null)
    {
        var settings = Good();
        settings[$"Agent:{key}"] = value;
        if (otherKey is not null)
        {
            settings[$"Agent:{otherKey}"] = otherValue;
        }

        using var services = Build(settings, "Agent");
        var read = () => services.GetRequiredService<IOptionsMonitor<AgentOptions>>().Get("Agent");

        read.Should().Throw<OptionsValidationException>().Which.Message.Should().Contain($"Agent:{key} ");
    }

    [Fact]
    public void Each_agent_of_a_process_has_a_section_of_its_own()
    {
        var settings = Good();
        settings["Second:Kernels"] = "kernel2";
        settings["Second:TrustAnyKernel"] = "true";
        settings["Second:ResourceName"] = "Second";

        using var services = Build(settings, "Agent", "Second");

        var options = services.GetRequiredService<IOptionsMonitor<AgentOptions>>();
        options.Get("Agent").Kernels.Should().Be("kernel");
        options.Get("Second").Kernels.Should().Be("kernel2");
        services.GetRequiredKeyedService<AgentService>("Agent").Should().NotBeSameAs(services.GetRequiredKeyedService<AgentService>("Second"));
    }

    [Fact]
    public void Two_agents_of_one_name_are_refused_by_the_settings_that_tell_them_apart()
    {
        var settings = Good();
        settings["Second:Kernels"] = "kernel2";
        settings["Second:CaFile"] = "ca.pem";
        settings["Second:ResourceName"] = nameof(ScriptedPlugin);
        using var services = Build(settings, "Agent", "Second");
        services.GetRequiredKeyedService<AgentService>("Agent");

        var second = () => services.GetRequiredKeyedService<AgentService>("Second");

        second.Should().Throw<StartupException>().Which.Message
            .Should().Contain("Second:ResourceName is 'ScriptedPlugin'").And.Contain("so is Agent:ResourceName").And.Contain("Give each agent a name");
    }

    [Fact]
    public async Task A_certificate_file_that_cannot_be_read_is_named_with_its_key()
    {
        using var services = Build(Good(), "Agent");

        var start = () => services.GetRequiredKeyedService<AgentService>("Agent").StartAsync(CancellationToken.None);

        (await start.Should().ThrowAsync<InvalidOperationException>()).Which.Message.Should().Contain("Agent:CaFile: 'ca.pem'");
    }

    [Theory]
    [InlineData("")]
    [InlineData("no certificate at all\n")]
    [InlineData("-----BEGIN CERTIFICATE REQUEST-----\nMIIB\n-----END CERTIFICATE REQUEST-----\n")]
    public async Task A_file_without_a_certificate_is_named_with_its_key(string content)
    {
        var directory = Directory.CreateTempSubdirectory("authorities-");
        try
        {
            var file = Path.Combine(directory.FullName, "ca.pem");
            await File.WriteAllTextAsync(file, content, TestContext.Current.CancellationToken);
            var settings = Good();
            settings["Agent:CaFile"] = file;
            settings["Plugin:DataDirectory"] = directory.FullName;
            await using var services = Build(settings, "Agent");

            var start = () => services.GetRequiredKeyedService<AgentService>("Agent").StartAsync(CancellationToken.None);

            (await start.Should().ThrowAsync<InvalidOperationException>()).Which.Message
                .Should().Be($"Agent:CaFile: '{file}' cannot be used: it holds no certificate in PEM, no line -----BEGIN CERTIFICATE-----");
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static Dictionary<string, string?> Good() => new() { ["Agent:Kernels"] = "kernel", ["Agent:CaFile"] = "ca.pem", ["Agent:HypervisorType"] = "KVM" };

    private static ServiceProvider Build(Dictionary<string, string?> settings, params string[] sections)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        services.AddSingleton<IPlugin>(new ScriptedPlugin());
        foreach (var section in sections)
        {
            services.AddConnectedAgent(section);
        }

        return services.BuildServiceProvider();
    }
}
