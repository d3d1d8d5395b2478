using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Program;

public sealed class RunModeTests : IDisposable
{
    private readonly ProgramBench _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task A_mode_that_claims_the_command_line_has_the_program_to_itself()
    {
        var log = new CollectingLogger();
        var mode = new RecordingMode
        {
            Work = static (services, args) =>
            {
                services.GetRequiredService<ILoggerFactory>().CreateLogger("mode").Log(LogLevel.Critical, default, "said by the mode", null, static (text, _) => text);
                services.GetRequiredService<CommandPipeline>().Should().NotBeNull();
                services.GetRequiredService<ScriptedPlugin>().Should().NotBeNull();
                args.Should().Equal("action", "7");
                return 42;
            },
        };
        var builder = _program.CreateBuilder("action", "7").AddRunMode(mode).AddPlugin<ScriptedPlugin>().AddTransport(new TransportRegistration
        {
            Name = "other",
            Key = "Other:Key",
            Register = static _ => throw new InvalidOperationException("the transport was chosen"),
            Create = static (_, _) => throw new InvalidOperationException("the transport was chosen"),
            RunsUnconfigured = true,
        });
        builder.AddDefault("Logging:LogLevel:Default", "Trace");
        builder.Logging.AddProvider(log);
        builder.Services.AddHostedService<NeverStarted>().AddStartupStep<NeverRun>();

        (await builder.RunAsync(TestContext.Current.CancellationToken)).Should().Be(42);

        log.Lines.Should().BeEmpty();
        (_program.Output + _program.Error).Should().BeEmpty();
        mode.Refused.Should().BeNull();
    }

    [Fact]
    public async Task A_mode_may_log_where_it_likes()
    {
        using var log = new CollectingLogger();
        var mode = new RecordingMode
        {
            Services = services => services.AddSingleton<ILoggerProvider>(log),
            Work = static (services, _) =>
            {
                services.GetRequiredService<ILoggerFactory>().CreateLogger("mode").Log(LogLevel.Warning, default, "said by the mode", null, static (text, _) => text);
                return 0;
            },
        };

        await _program.CreateBuilder("action", "7").AddRunMode(mode).AddDefault("Logging:LogLevel:Default", "Trace").RunAsync(TestContext.Current.CancellationToken);

        log.All.Should().Contain("said by the mode");
    }

    [Fact]
    public async Task A_mode_says_in_its_own_way_that_the_settings_cannot_be_used()
    {
        var broken = _program.Write("appsettings.json", "{ \"Plugin\": ");
        var mode = new RecordingMode();

        (await _program.CreateBuilder("action", "7").AddRunMode(mode).RunAsync(TestContext.Current.CancellationToken)).Should().Be(9);

        mode.Refused.Should().Contain(broken).And.NotContain("\n");
        (_program.Output + _program.Error).Should().BeEmpty();
    }

    [Fact]
    public async Task A_mode_that_throws_says_so_without_secrets()
    {
        var mode = new RecordingMode { Work = static (_, _) => throw new IOException("cifs://u:canary-4711@nas/x\nis gone") };

        (await _program.CreateBuilder("action", "7").AddRunMode(mode).RunAsync(TestContext.Current.CancellationToken)).Should().Be(9);

        mode.Refused.Should().Contain("is gone").And.NotContain("canary-4711").And.NotContain("\n");
    }

    [Fact]
    public async Task A_program_of_run_modes_only_says_how_it_is_started()
    {
        (await _program.CreateBuilder().AddRunMode(new RecordingMode()).RunAsync(TestContext.Current.CancellationToken)).Should().Be(2);

        _program.Error.Should().Contain("start it as example action SECONDS");
    }

    private sealed class NeverStarted : IHostedService
    {
        public NeverStarted() => throw new InvalidOperationException("a hosted service was made");

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class NeverRun : IStartupStep
    {
        public string Name => "never";

        public ValueTask RunAsync(PluginResource resource, CancellationToken cancellation) =>
            throw new InvalidOperationException("a startup step ran");
    }
}
