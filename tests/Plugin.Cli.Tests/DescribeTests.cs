using System.Text.Json;
using Plugin.Hosting;

namespace Plugin.Cli.Tests;

public sealed class DescribeTests
{
    private static readonly string s_own = typeof(DescribeTests).Assembly.Location;
    private static readonly string s_strict = Path.Combine(AppContext.BaseDirectory, "StrictPlugin.dll");

    [Fact]
    public async Task An_assembly_is_described_without_running_it()
    {
        var run = await CommandLineRun.OfAsync("describe", s_own);

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.OutputLines.Should().Contain("Polisher 0.1.0");
        run.Output.Should().MatchRegex("vm-lifecycle +1 of 5 +.*StartCommand")
            .And.MatchRegex(@"PolishCommand +Answer +- +mutating, since 4\.22 +wall \(Wall\)")
            .And.MatchRegex(@"Shine +Shows the \| shine +wall: Uuid, coats\?: Number +9")
            .And.MatchRegex("IFirewall +Firewall +apply-fw-rules");
        run.Output.Should().Contain("kernels: up to 4.23; the oldest is not declared").And.Contain("also: IPowerStateReporter");
    }

    [Fact]
    public async Task Json_is_the_documented_form()
    {
        var run = await CommandLineRun.OfAsync("describe", s_own, "--json");

        run.ExitCode.Should().Be(0);
        run.Output.Should().NotContain("\r").And.EndWith("}\n");
        using var document = JsonDocument.Parse(run.Output);
        document.RootElement.GetProperty("version").GetInt32().Should().Be(1);
        var plugins = document.RootElement.GetProperty("plugins").EnumerateArray().ToList();
        plugins.Select(static plugin => plugin.GetProperty("name").GetString()).Should().Equal("Firewalls", "Polisher", "Quiet");
        var polisher = plugins[1];
        polisher.GetProperty("class").GetString().Should().Be("Plugin.Cli.Tests.PolisherPlugin");
        polisher.GetProperty("version").GetString().Should().Be("0.1.0");
        polisher.GetProperty("transports").EnumerateArray().Select(static each => each.GetString()).Should().Equal("connected agent", "extension");
        var partial = polisher.GetProperty("capabilities")[0];
        partial.GetProperty("served")[0].GetString().Should().Be("com.cloud.agent.api.RebootCommand");
        partial.GetProperty("missing").GetArrayLength().Should().Be(4);
        CapabilityMatrix.Parse(System.Text.Encoding.UTF8.GetBytes(run.Output)).ToJson().Should().Be(run.Output);
    }

    [Fact]
    public async Task Markdown_is_a_page_with_escaped_texts()
    {
        var run = await CommandLineRun.OfAsync("describe", s_own, "--markdown");

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("# Firewalls 0.1.0\n\n* class: `Plugin.Cli.Tests.FirewallsPlugin`\n")
            .And.Contain("\n# Polisher 0.1.0\n").And.Contain("\n## Custom actions\n").And.Contain(@"Shows the \| shine")
            .And.Contain("| `com.cloud.agent.api.RebootCommand` | `com.cloud.agent.api.RebootAnswer` | vm-lifecycle | mutating |");
    }

    [Fact]
    public async Task The_assembly_of_a_stranger_needs_nothing_that_it_refers_to()
    {
        using var alone = new TemporaryFile(await File.ReadAllBytesAsync(s_strict, TestContext.Current.CancellationToken));

        var run = await CommandLineRun.OfAsync("describe", alone.Path, "--json");

        run.ExitCode.Should().Be(0);
        var plugin = CapabilityMatrix.Parse(System.Text.Encoding.UTF8.GetBytes(run.Output)).Plugins.Should().ContainSingle(static each => each.Name == "Painter").Which;
        plugin.Kernels.Newest.Should().BeNull("all its contracts are its own");
        plugin.Transports.Should().BeEmpty();
        plugin.Capabilities.Should().ContainSingle().Which.Served.Should().Equal("org.example.PaintCommand");
        plugin.Commands.Select(static command => (command.Name, command.Capability)).Should().Equal(
            ("org.example.InspectCommand", null), ("org.example.PaintCommand", "painting"));
    }

    [Fact]
    public async Task The_program_that_starts_an_assembly_stands_for_it()
    {
        var directory = Directory.CreateTempSubdirectory("describe-");
        try
        {
            foreach (var (program, start) in new[] { ("Strict.Painter", "\u007fELF"), ("Strict.Painter.exe", "MZ\0\0") })
            {
                await File.WriteAllTextAsync(Path.Combine(directory.FullName, program), start, TestContext.Current.CancellationToken);
            }

            File.Copy(s_strict, Path.Combine(directory.FullName, "Strict.Painter.dll"));

            (await CommandLineRun.OfAsync("describe", Path.Combine(directory.FullName, "Strict.Painter"))).Output.Should().StartWith("Painter 0.1.0");
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task An_assembly_without_a_plugin_names_its_neighbours_that_have_one()
    {
        var run = await CommandLineRun.OfAsync("describe", typeof(PluginCommandLine).Assembly.Location);

        run.ExitCode.Should().Be(2);
        run.Error.Should().MatchRegex(@"^plugin: .*Plugin\.Cli\.dll has no plugin, a class marked \[Plugin\]; .*Plugin\.HyperV\.dll beside it has one\n$".ReplaceLineEndings());
    }

    [Fact]
    public async Task Options_that_exclude_each_other_are_refused()
    {
        (await CommandLineRun.OfAsync("describe", s_own, "--json", "--markdown")).Should().BeEquivalentTo(
            new { ExitCode = 2, Output = "", Error = $"plugin: --json and --markdown exclude each other; see plugin describe --help{Environment.NewLine}" });
        (await CommandLineRun.OfAsync("describe", "https://127.0.0.1:1", "--insecure", "--pin", new string('a', 64))).ExitCode.Should().Be(2);
        (await CommandLineRun.OfAsync("describe", "https://127.0.0.1:1", "--pin", "abc")).Error.Should().Contain("--pin is no SHA-256 fingerprint");
    }
}
