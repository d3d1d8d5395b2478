using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.Program;

public sealed class PluginHostTests : IDisposable
{
    private readonly ProgramBench _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task A_program_that_is_asked_to_stop_returns_zero()
    {
        (await ProgramBench.RunToStartAsync(_program.CreateBuilder().AddPlugin<ScriptedPlugin>())).Should().Be(0);

        _program.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--Plugin:MaxParallelReads", "0", "Plugin:MaxParallelReads is 0 but must be")]
    [InlineData("--Plugin:MaxParallelReads", "many", "Plugin:MaxParallelReads")]
    [InlineData("--Plugin:Duplicates:LargestAnswers", "-1", "Plugin:Duplicates:LargestAnswers is -1 but must be")]
    [InlineData("--Plugin:Retry:FirstDelay", "00:00:10", "Plugin:Retry:FirstDelay is 00:00:10 but must not be longer than Plugin:Retry:LongestDelay, which is 00:00:05")]
    [InlineData("--Plugin:Log:Target", "printer", "Plugin:Log:Target")]
    [InlineData("--Logging:LogLevel:Default", "Chatty", "Logging:LogLevel:Default is 'Chatty' but must be Trace, Debug, Information, Warning, Error, Critical or None")]
    [InlineData("--Logging:LogLevel:Plugin.Hosting", "loud", "Logging:LogLevel:Plugin.Hosting is 'loud' but must be")]
    [InlineData("--Logging:Console:LogLevel:Default", "loud", "Logging:Console:LogLevel:Default is 'loud' but must be")]
    [InlineData("--Plugin:Log:Format", "17", "Plugin:Log:Format must be auto, line, systemd or json")]
    [InlineData("--settings", "/nowhere/at-all.json", "--settings /nowhere/at-all.json: ")]
    public async Task A_setting_that_cannot_be_used_is_one_line_that_names_it(string name, string value, string named)
    {
        (await ProgramBench.RunToStartAsync(_program.CreateBuilder(name, value).AddPlugin<ScriptedPlugin>())).Should().Be(2);

        _program.Error.Should().StartWith("example: ").And.Contain(named);
        _program.Error.TrimEnd().Should().NotContain("\n").And.NotContain("   at ");
    }

    [Theory]
    [InlineData("debug")]
    [InlineData("None")]
    [InlineData("")]
    public async Task A_log_level_is_taken_as_the_log_takes_it(string level) =>
        (await ProgramBench.RunToStartAsync(_program.CreateBuilder("--Logging:LogLevel:Default", level).AddPlugin<ScriptedPlugin>())).Should().Be(0, _program.Error);

    [Theory]
    [InlineData("[1]", "an object")]
    [InlineData("{\n \"Plugin\": x", "LineNumber: 1")]
    [InlineData("", "JSON")]
    public async Task A_settings_file_that_cannot_be_used_is_named_with_its_switch(string content, string problem)
    {
        var file = _program.Write("own.json", content);

        (await ProgramBench.RunToStartAsync(_program.CreateBuilder("--settings", file).AddPlugin<ScriptedPlugin>())).Should().Be(2);

        _program.Error.Should().StartWith($"example: --settings {file}: ").And.Contain(problem);
        _program.Error.TrimEnd().Should().NotContain("\n");
    }

    [Fact]
    public async Task A_settings_file_without_end_is_not_read_to_its_end()
    {
        var file = _program.Write("own.json", "{}" + new string(' ', 4 << 20));

        (await ProgramBench.RunToStartAsync(_program.CreateBuilder("--settings", file).AddPlugin<ScriptedPlugin>())).Should().Be(2);

        _program.Error.Should().Contain($"--settings {file}: is longer than 4 MiB");
    }

    [Fact]
    public async Task A_file_that_is_no_json_is_named_with_the_place()
    {
        var file = _program.Write("appsettings.json", "{\n  \"Plugin\": {,\n}");

        (await ProgramBench.RunToStartAsync(_program.CreateBuilder())).Should().Be(2);

        _program.Error.Should().Contain(file).And.Contain("LineNumber: 1");
        _program.Error.TrimEnd().Should().NotContain("\n");
    }

    [Fact]
    public async Task What_the_programs_own_code_throws_is_a_line_too()
    {
        var builder = _program.CreateBuilder().Configure(static _ => throw new StartupException("no host; set Example:Host"));

        (await builder.RunAsync(TestContext.Current.CancellationToken)).Should().Be(2);

        _program.Error.Should().Be($"example: no host; set Example:Host{Environment.NewLine}");
    }

    [Fact]
    public async Task A_service_that_fails_while_the_program_runs_ends_it_with_an_error()
    {
        var builder = _program.CreateBuilder();
        builder.Services.AddHostedService<FailsLater>();

        (await PipelineBench.InTime(builder.RunAsync(TestContext.Current.CancellationToken))).Should().Be(PluginExitCode.Failed);
    }

    [Fact]
    public async Task Configuration_chooses_the_transports()
    {
        (await StartedTransportsAsync()).Should().Equal("listener");
        (await StartedTransportsAsync("--dial", "kernel")).Should().Equal("dialler");
        (await StartedTransportsAsync("--dial", "kernel", "--listen", "here")).Should().Equal("dialler", "listener");
    }

    [Fact]
    public async Task Without_a_configured_transport_the_keys_and_switches_are_named()
    {
        var builder = _program.CreateBuilder()
            .AddSwitch(Dial)
            .AddTransport(new TransportRegistration { Name = "dialler", Key = "Dialler:Kernel", Register = static _ => { }, Create = static (_, _) => throw new InvalidOperationException("not several") });

        (await builder.RunAsync(TestContext.Current.CancellationToken)).Should().Be(2);

        _program.Error.Should().Contain("set Dialler:Kernel (--dial HOST)");
    }

    [Theory]
    [InlineData("Line", "Stdout", ConsoleFormatterNames.Simple, LogLevel.None)]
    [InlineData("systemd", "stderr", ConsoleFormatterNames.Systemd, LogLevel.Trace)]
    [InlineData("json", "stdout", ConsoleFormatterNames.Json, LogLevel.None)]
    [InlineData("auto", "stdout", ConsoleFormatterNames.Simple, LogLevel.None)]
    public void The_console_is_configured(string format, string target, string formatter, LogLevel standardErrorFrom)
    {
        using var host = _program.CreateBuilder("--Plugin:Log:Format", format, "--Plugin:Log:Target", target).Build();

        var console = host.Services.GetRequiredService<IOptions<ConsoleLoggerOptions>>().Value;

        console.FormatterName.Should().Be(formatter);
        console.LogToStandardErrorThreshold.Should().Be(standardErrorFrom);
    }

    private static CommandLineSwitch Dial { get; } = new("--dial", "Dialler:Kernel", "dials") { ValueName = "HOST" };

    private async Task<List<string>> StartedTransportsAsync(params string[] args)
    {
        List<string> started = [];
        var builder = _program.CreateBuilder(args)
            .AddSwitch(Dial)
            .AddSwitch(new("--listen", "Listener:Listen", "listens") { ValueName = "URL" })
            .AddDefault("Listener:Listen", "the default")
            .AddTransport(new TransportRegistration { Name = "dialler", Key = "Dialler:Kernel", Register = _ => started.Add("dialler"), Create = static (_, _) => throw new InvalidOperationException("not several") })
            .AddTransport(new TransportRegistration { Name = "listener", Key = "Listener:Listen", Register = _ => started.Add("listener"), Create = static (_, _) => throw new InvalidOperationException("not several"), RunsUnconfigured = true });
        (await ProgramBench.RunToStartAsync(builder)).Should().Be(0);
        return started;
    }

    private sealed class FailsLater : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            await Task.Yield();
            throw new InvalidOperationException("gone wrong");
        }
    }
}
