using Docs.Tests.Harness;
using Plugin.Hosting;
using Plugin.Transport.Agent.Configuration;
using Plugin.Transport.Extension;
using Plugin.Transport.Http;

namespace Docs.Tests.Pages;

/// <summary>The programs in docs/agent.md and in the transports' own pages.</summary>
public sealed class TransportPagesTests
{
    [Fact]
    public async Task A_program_with_an_agent_knows_its_command_line() => (await RunAgentAsync(["--help"])).Should().Be(0);

    [Fact]
    public async Task A_program_for_direct_connect_knows_its_command_line() => (await RunDirectConnectAsync(["--help"])).Should().Be(0);

    [Fact]
    public async Task An_extension_prints_its_registration() => (await RunExtensionAsync(["--register"])).Should().Be(0);

    private static async Task<int> RunAgentAsync(string[] args)
    {
        // <agent>
        var builder = PluginHost.CreateBuilder(args);
        builder.AddPlugin<MyPlugin>().AddConnectedAgent();   // section "Agent"
        return await builder.RunAsync();
        // </agent>
    }

    private static async Task<int> RunDirectConnectAsync(string[] args)
    {
        // <direct-connect>
        var builder = PluginHost.CreateBuilder(args);
        builder.AddPlugin<MyPlugin>().AddDirectConnect();
        return await builder.RunAsync();
        // </direct-connect>
    }

    private static async Task<int> RunExtensionAsync(string[] args)
    {
        // <extension>
        var builder = PluginHost.CreateBuilder(args);
        builder.AddPlugin<MyPlugin>().AddExtension();
        return await builder.RunAsync();
        // </extension>
    }
}
