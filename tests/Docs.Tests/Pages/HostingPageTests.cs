using Docs.Tests.Harness;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Plugin.Abstractions;
using Plugin.CloudStack.Host;
using Plugin.Hosting;
using Plugin.Hosting.OpenTelemetry;
using Plugin.Transport.Agent.Configuration;
using Plugin.Transport.Http;

namespace Docs.Tests.Pages;

/// <summary>docs/hosting.md</summary>
public sealed class HostingPageTests
{
    [Fact]
    public async Task A_program_of_three_lines_knows_its_command_line() => (await RunAsync(["--help"])).Should().Be(0);

    [Fact]
    public async Task A_program_with_telemetry_knows_its_command_line() => (await RunWithTelemetryAsync(["--help"])).Should().Be(0);

    [Fact]
    public void A_switch_of_a_program_is_a_setting()
    {
        var builder = PluginHost.CreateBuilder(["--simulate"]);
        // <switch>
        builder.AddSwitch(new("--simulate", "Simulator:Enabled", "drive a simulated host"));
        // </switch>
        builder.Configuration.GetValue<bool>("Simulator:Enabled").Should().BeTrue();
    }

    [Fact]
    public void Each_resource_has_services_of_its_own()
    {
        using var directory = new TemporaryDirectory();
        var builder = PluginHost.CreateBuilder(
        [
            "--data", directory.Path, "--Plugin:Resources:rack1:Device:Address", "10.0.0.1", "--Plugin:Resources:rack2:Device:Address", "10.0.0.2",
        ]);
        // <resources>
        builder.AddResources<RackPlugin>().AddConnectedAgent();
        builder.Services.AddScoped(services => new Device(services.GetRequiredService<ResourceSettings>().Configuration["Device:Address"]));
        // </resources>
        using var host = builder.Build();

        host.Services.GetRequiredService<PluginResources>().All.Select(static resource => ((RackPlugin)resource.Plugin).Address)
            .Should().Equal("10.0.0.1", "10.0.0.2");
    }

    private static async Task<int> RunAsync(string[] args)
    {
        // <program>
        var builder = PluginHost.CreateBuilder(args);
        builder.AddPlugin<MyPlugin>().AddDirectConnect().AddConnectedAgent();
        return await builder.RunAsync();
        // </program>
    }

    private static async Task<int> RunWithTelemetryAsync(string[] args)
    {
        var builder = PluginHost.CreateBuilder(args);
        // <telemetry>
        builder.AddPlugin<MyPlugin>().AddDirectConnect().AddOtlp();
        // </telemetry>
        return await builder.RunAsync();
    }
}

/// <summary>A device of a rack.</summary>
internal sealed record Device(string? Address);

[Plugin("Rack")]
internal sealed partial class RackPlugin(Device device)
{
    public string? Address => device.Address;

    [Handles]
    public ValueTask<CheckHealthAnswer> CheckHealthAsync(CheckHealthCommand command, CommandContext context) => new(new CheckHealthAnswer { Result = true });
}
