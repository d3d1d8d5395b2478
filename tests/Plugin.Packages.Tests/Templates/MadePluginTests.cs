using Plugin.Packages.Tests.Feed;

namespace Plugin.Packages.Tests.Templates;

/// <summary>Every kind, every transport, both frameworks and the names that are hard on namespaces, in few builds.</summary>
public sealed class MadePluginTests(PackageFeed packages)
{
    [Fact]
    public async Task A_plugin_of_nothing_but_a_name_builds_passes_its_tests_and_answers()
    {
        using var plugin = await MadePlugin.CreateAsync(packages, "3par");

        await plugin.BuildAsync();
        await plugin.TestAsync();
        await plugin.RestoreToolAsync();
        await plugin.ReplayAsync();
    }

    [Fact]
    public async Task A_plain_log_line_does_not_break_the_build()
    {
        using var plugin = await MadePlugin.CreateAsync(packages, "Acme");

        plugin.AddSource("Greeting.cs", """
            using Microsoft.Extensions.Logging;

            namespace Acme;

            internal sealed class Greeting(ILogger<Greeting> logger)
            {
                public void Say(string vm) => logger.LogInformation("{Vm} is on, at {Uptime}", vm, Environment.TickCount64);
            }
            """);

        await plugin.BuildAsync();
    }

    [Fact]
    public async Task A_hypervisor_as_an_extension_alone_builds_passes_its_tests_and_answers()
    {
        using var plugin = await MadePlugin.CreateAsync(
            packages, "Acme.new-Host", "net9.0", ["--kind", "hypervisor", .. MadePlugin.Transports("extension")]);

        await plugin.BuildAsync();
        await plugin.TestAsync();
        await plugin.CallAsync();
    }

    [Fact]
    public async Task A_storage_array_with_direct_connect_and_an_agent_builds_passes_its_tests_and_answers_on_both()
    {
        using var plugin = await MadePlugin.CreateAsync(
            packages, "StorageArray", "net9.0", ["--kind", "storage", .. MadePlugin.Transports("direct agent")]);

        await plugin.BuildAsync();
        await plugin.TestAsync();
        await plugin.RestoreToolAsync();
        await plugin.ReplayAsync();
        await plugin.ConnectAsync();
    }

    [Fact]
    public async Task A_network_appliance_with_every_transport_builds_passes_its_tests_and_answers_on_each()
    {
        using var plugin = await MadePlugin.CreateAsync(
            packages, "Acme.Plugin", options: ["--kind", "network", .. MadePlugin.Transports("direct agent extension")]);

        await plugin.BuildAsync();
        await plugin.TestAsync();
        await plugin.RestoreToolAsync();
        await plugin.ReplayAsync();
        await plugin.ConnectAsync();
        await plugin.CallAsync();
    }
}
