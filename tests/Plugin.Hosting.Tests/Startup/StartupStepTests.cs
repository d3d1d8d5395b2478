using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Startup;

public sealed class StartupStepTests : IDisposable
{
    private readonly ProgramBench _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task Steps_run_in_order_while_the_gate_is_shut_and_open_it()
    {
        var trail = new Trail();
        var builder = _program.CreateBuilder().AddPlugin<ScriptedPlugin>();
        builder.Services.AddSingleton(trail).AddStartupStep<First>().AddStartupStep<Second>().AddStartupStep<First>();
        using var host = builder.Build();
        var resource = host.Services.GetRequiredService<PluginResources>().All.Should().ContainSingle().Subject;
        var opened = resource.Gate.WaitAsync(TestContext.Current.CancellationToken);

        await host.StartAsync(TestContext.Current.CancellationToken);

        trail.Steps.Should().Equal("first scripted False", "second scripted False");
        await PipelineBench.InTime(opened);
        resource.Gate.IsOpen.Should().BeTrue();
        resource.Gate.WaitsFor.Should().BeNull();
    }

    [Fact]
    public async Task A_step_that_fails_keeps_the_program_from_starting_and_says_what_to_do()
    {
        var builder = _program.CreateBuilder().AddPlugin<ScriptedPlugin>();
        builder.Services.AddStartupStep<Broken>();

        (await ProgramBench.RunToStartAsync(builder)).Should().Be(PluginExitCode.NotReady);

        _program.Error.Should().Be($"example: scripted: device check failed: 10.0.0.1 does not answer, check Example:Address{Environment.NewLine}");
    }

    private sealed class Trail
    {
        public List<string> Steps { get; } = [];
    }

    private sealed class First(Trail trail) : IStartupStep
    {
        public string Name => "first";

        public ValueTask RunAsync(PluginResource resource, CancellationToken cancellation)
        {
            trail.Steps.Add($"first {resource.Name} {resource.Gate.IsOpen}");
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Second(Trail trail) : IStartupStep
    {
        public string Name => "second";

        public ValueTask RunAsync(PluginResource resource, CancellationToken cancellation)
        {
            trail.Steps.Add($"second {resource.Name} {resource.Gate.IsOpen}");
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Broken : IStartupStep
    {
        public string Name => "device check";

        public ValueTask RunAsync(PluginResource resource, CancellationToken cancellation) =>
            throw new IOException("10.0.0.1 does not answer, check Example:Address");
    }
}
