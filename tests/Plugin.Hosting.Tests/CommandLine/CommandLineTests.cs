using Plugin.Hosting.Tests.Doubles;

namespace Plugin.Hosting.Tests.CommandLine;

public sealed class CommandLineTests : IDisposable
{
    private readonly ProgramBench _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void A_switch_sets_its_key_as_soon_as_it_is_declared()
    {
        var builder = _program.CreateBuilder("--listen", "https://127.0.0.1:0", "--simulate", "--Plugin:MaxParallelReads=7");

        builder.Configuration["Example:Listen"].Should().BeNull();
        builder.AddSwitch(Listen).AddSwitch(new("--simulate", "Example:Simulate", "simulates"));

        builder.Configuration["Example:Listen"].Should().Be("https://127.0.0.1:0");
        builder.Configuration["Example:Simulate"].Should().Be("True");
        builder.Configuration["Plugin:MaxParallelReads"].Should().Be("7");
    }

    [Fact]
    public void The_command_line_wins_over_the_environment_which_wins_over_the_settings_file_which_wins_over_appsettings()
    {
        _program.Write("appsettings.json", """{"Order":{"A":"appsettings","B":"appsettings","C":"appsettings","D":"appsettings"}}""");
        var file = _program.Write("more.json", """{"Order":{"B":"file","C":"file","D":"file"}}""");
        var prefix = $"Order{Guid.NewGuid():N}";
        Environment.SetEnvironmentVariable($"{prefix}__C", "environment");
        Environment.SetEnvironmentVariable($"{prefix}__D", "environment");
        _program.Write("appsettings.json", File.ReadAllText(Path.Combine(_program.Directory, "appsettings.json")).Replace("Order", prefix, StringComparison.Ordinal));
        File.WriteAllText(file, File.ReadAllText(file).Replace("Order", prefix, StringComparison.Ordinal));

        var settings = _program.CreateBuilder("--settings", file, $"--{prefix}:D", "command line").AddDefault($"{prefix}:E", "default").Configuration;

        settings.GetSection(prefix).GetChildren().Select(static child => child.Value)
            .Should().Equal("appsettings", "file", "environment", "command line", "default");
    }

    [Fact]
    public void The_data_directory_is_taken_from_the_current_directory()
    {
        var builder = _program.CreateBuilder("--data", "there");

        builder.DataDirectory.Should().Be(Path.Combine(Environment.CurrentDirectory, "there"));
        builder.Configuration[PluginHostOptions.DataDirectoryKey].Should().Be(builder.DataDirectory);
    }

    [Theory]
    [InlineData("--lissten is not known; the nearest is --listen, see --help", "--lissten", "x")]
    [InlineData("--dta is not known; the nearest is --data, see --help", "--dta")]
    [InlineData("--completely-different is not known; see --help", "--completely-different")]
    [InlineData("'status' is not expected; see --help", "status")]
    [InlineData("--listen needs a value; see --help", "--listen")]
    [InlineData("--listen needs a value; see --help", "--listen", "--data", "d")]
    [InlineData("--Some:Key needs a value; see --help", "--Some:Key")]
    public async Task What_cannot_be_used_is_refused_in_one_line(string line, params string[] args)
    {
        var exitCode = await _program.CreateBuilder(args).AddSwitch(Listen).RunAsync(TestContext.Current.CancellationToken);

        exitCode.Should().Be(PluginExitCode.Unusable);
        _program.Error.Should().Be($"example: {line}{Environment.NewLine}");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("-?")]
    public async Task The_help_lists_what_was_declared(string asked)
    {
        var builder = _program.CreateBuilder(asked).AddSwitch(Listen).AddRunMode(new RecordingMode());
        builder.Description = "An example.";

        (await builder.RunAsync(TestContext.Current.CancellationToken)).Should().Be(0);

        _program.Output.Should().StartWith("An example.")
            .And.Contain("--listen URL ").And.Contain("where to listen")
            .And.Contain("--data DIR ").And.Contain("--Section:Key VALUE")
            .And.Contain("example action SECONDS    records")
            .And.Contain("Exit codes: 0 ");
        _program.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task The_version_is_told()
    {
        (await _program.CreateBuilder("--version").RunAsync(TestContext.Current.CancellationToken)).Should().Be(0);

        _program.Output.Should().MatchRegex("^example [0-9]");
    }

    [Fact]
    public void Two_switches_of_one_name_must_mean_the_same()
    {
        var builder = _program.CreateBuilder().AddSwitch(Listen).AddSwitch(Listen);

        builder.Invoking(static b => b.AddSwitch(new("--listen", "Other:Key", "is another"))).Should().Throw<ArgumentException>();
    }

    private static CommandLineSwitch Listen { get; } = new("--listen", "Example:Listen", "where to listen") { ValueName = "URL" };
}
