using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Resources;

public sealed class ResourceTests : IDisposable
{
    private readonly ProgramBench _program = new();
    private readonly ConcurrentQueue<string> _trail = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task Each_configured_resource_has_a_plugin_settings_services_and_transports_of_its_own()
    {
        _program.Write("appsettings.json",
            """
            {
              "Device": { "Port": "443" },
              "Scripted": { "Kernel": "kernel1" },
              "Plugin": { "Resources": {
                "rack1": { "Device": { "Address": "10.0.0.1" } },
                "rack2": { "Device": { "Address": "10.0.0.2", "Port": "8443" }, "Scripted": { "Kernel": "kernel2" } }
              } }
            }
            """);
        var builder = _program.CreateBuilder().AddResources<ScriptedPlugin>(create: static services =>
        {
            var plugin = new ScriptedPlugin();
            plugin.AddPart(services.GetRequiredService<Device>());
            return plugin;
        }).AddTransport(ScriptedTransport.Offer(_trail));
        builder.Services.AddScoped<Device>();
        using var host = builder.Build();
        var resources = host.Services.GetRequiredService<PluginResources>().All;

        await host.StartAsync(TestContext.Current.CancellationToken);
        await PipelineBench.Until(() => _trail.Count == 2);
        await host.StopAsync(TestContext.Current.CancellationToken);

        resources.Select(static resource => resource.Name).Should().Equal("rack1", "rack2");
        resources.Select(static resource => resource.Plugin.FindPart<Device>()!.Where).Should().Equal("10.0.0.1:443", "10.0.0.2:8443");
        resources[1].Settings.KeyOf("Agent:Kernels").Should().Be("Plugin:Resources:rack2:Agent:Kernels");
        _trail.Should().BeEquivalentTo("rack1 serves kernel1", "rack2 serves kernel2", "rack1 stops", "rack2 stops");
    }

    [Fact]
    public async Task A_thousand_resources_need_no_code()
    {
        var builder = _program.CreateBuilder().AddResources<ScriptedPlugin>();
        for (var i = 0; i < 1000; i++)
        {
            builder.AddDefault($"Plugin:Resources:host{i}:Device:Address", $"10.0.{i / 250}.{i % 250}");
        }

        using var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);

        host.Services.GetRequiredService<PluginResources>().All.Should().HaveCount(1000).And.OnlyContain(static resource => resource.Gate.IsOpen);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Without_configured_resources_there_is_one()
    {
        var builder = _program.CreateBuilder("--Scripted:Kernel", "kernel1").AddResources<ScriptedPlugin>("scripted").AddTransport(ScriptedTransport.Offer(_trail));
        using var host = builder.Build();

        await host.StartAsync(TestContext.Current.CancellationToken);

        await PipelineBench.Until(() => _trail.Contains("scripted serves kernel1"));
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Services_of_a_resource_end_with_the_process()
    {
        var builder = _program.CreateBuilder("--Plugin:Resources:a:X", "1", "--Plugin:Resources:b:X", "2").AddResources(create: static services =>
        {
            var plugin = new ScriptedPlugin();
            plugin.AddPart(services.GetRequiredService<Closing>());
            return plugin;
        });
        builder.Services.AddScoped<Closing>();
        List<Closing> made;
        using (var host = builder.Build())
        {
            made = [.. host.Services.GetRequiredService<PluginResources>().All.Select(static resource => resource.Plugin.FindPart<Closing>()!)];
        }

        made.Should().HaveCount(2).And.OnlyHaveUniqueItems().And.OnlyContain(static closing => closing.IsClosed);
    }

    [Theory]
    [InlineData("Plugin:Resources:rack1:Plugin is 'other' but must be first or second", "--Plugin:Resources:rack1:Plugin", "other")]
    [InlineData("Plugin:Resources:rack1:Plugin must be first or second", "--Plugin:Resources:rack1:X", "other")]
    [InlineData("Plugin:Resources:rack 1: the name of a resource must be letters", "--Plugin:Resources:rack 1:X", "other")]
    [InlineData("no way to the kernel is configured: set Plugin:Resources:b:Scripted:Kernel", "--Plugin:Resources:a:Scripted:Kernel", "k",
        "--Plugin:Resources:a:Plugin", "first", "--Plugin:Resources:b:Plugin", "second")]
    public async Task A_resource_that_cannot_work_is_refused_by_its_key(string named, params string[] args)
    {
        var builder = _program.CreateBuilder(args)
            .AddResources<ScriptedPlugin>("first")
            .AddResources<ScriptedPlugin>("second")
            .AddTransport(ScriptedTransport.Offer(_trail));

        (await ProgramBench.RunToStartAsync(builder)).Should().Be(2);

        _program.Error.Should().StartWith("example: ").And.Contain(named);
        _program.Error.TrimEnd().Should().NotContain("\n");
    }

    [Fact]
    public async Task A_program_for_one_device_refuses_several()
    {
        (await ProgramBench.RunToStartAsync(_program.CreateBuilder("--Plugin:Resources:rack1:X", "1").AddPlugin<ScriptedPlugin>())).Should().Be(2);

        _program.Error.Should().Contain("Plugin:Resources:rack1 is set, but this program drives one device only");
    }

    [Fact]
    public async Task A_transport_that_fails_ends_the_program()
    {
        var builder = _program.CreateBuilder("--Plugin:Resources:a:Scripted:Fails", "1", "--Scripted:Kernel", "k", "--Plugin:Resources:b:X", "1")
            .AddResources<ScriptedPlugin>()
            .AddTransport(ScriptedTransport.Offer(_trail));

        (await PipelineBench.InTime(builder.RunAsync(TestContext.Current.CancellationToken))).Should().Be(PluginExitCode.Failed);
    }

    public sealed class Device(ResourceSettings settings)
    {
        public string Where => $"{settings.Configuration["Device:Address"]}:{settings.Configuration["Device:Port"]}";
    }

    public sealed class Closing : IDisposable
    {
        public bool IsClosed { get; private set; }

        public void Dispose() => IsClosed = true;
    }
}
