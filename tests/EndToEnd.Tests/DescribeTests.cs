using System.Text.RegularExpressions;
using EndToEnd.Tests.Harness;

namespace EndToEnd.Tests;

public sealed class DescribeTests
{
    [Theory]
    [InlineData("HyperVAgent.dll", "Hyper-V", "vm-lifecycle")]
    [InlineData("Hello.dll", "Hello", "vm-lifecycle")]
    [InlineData("Plugin.HyperV.dll", "Hyper-V", "volumes")]
    public async Task The_tool_describes_an_assembly_as_it_was_built(string assembly, string name, string capability)
    {
        var (exitCode, printed) = await Tool.RunAsync("describe", Path.Combine(AppContext.BaseDirectory, assembly));

        exitCode.Should().Be(0, printed);
        printed.Should().StartWith($"{name} 0.1.0").And.Contain(capability).And.Contain("CheckVirtualMachineCommand");
    }

    [Fact]
    public async Task A_program_says_of_itself_what_the_tool_reads_in_its_assembly()
    {
        var (exitCode, printed) = await PluginProcess.RunToEndAsync("--describe");

        exitCode.Should().Be(0, printed);
        printed.Trim().Should().Be((await Tool.RunAsync("describe", Path.Combine(AppContext.BaseDirectory, "HyperVAgent.dll"), "--json")).Printed.Trim());
    }

    [Fact]
    public async Task A_running_plugin_tells_it_on_its_health_page_without_its_settings()
    {
        using var directory = new TemporaryDirectory();
        await using var plugin = await PluginProcess.StartAsync(directory["data"], "--health", "http://127.0.0.1:0", "--Device:Password=canary-4711");
        var page = Regex.Match(plugin.Printed, @"The health page is on (http://[0-9.:]+)/").Groups[1].Value;

        var (exitCode, printed) = await Tool.RunAsync("describe", page, "--json");

        exitCode.Should().Be(0, printed);
        printed.Should().Contain("\"name\": \"Hyper-V\"").And.Contain("\"transports\": [\n        \"direct connect\"\n      ]").And.NotContain("canary-4711");
        (await Tool.RunAsync("describe", plugin.Url, "--insecure")).Printed.Should().Contain("this is its address for commands");
    }
}
