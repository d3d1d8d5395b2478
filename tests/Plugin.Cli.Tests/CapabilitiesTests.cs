using System.Runtime.CompilerServices;
using Plugin.Cli.Capabilities;

namespace Plugin.Cli.Tests;

/// <summary>The pages that are made from the code. Set <c>UPDATE_GOLDEN=1</c> to write them anew, then read the diff.</summary>
public sealed class CapabilitiesTests
{
    [Fact]
    public void The_page_is_the_one_that_the_code_makes() => Compare("capabilities.md", CapabilitiesPage.Of(CapabilityCatalogue.Read()));

    [Fact]
    public void The_document_is_the_one_that_the_code_makes() => Compare("capabilities.json", CapabilitiesCommand.ToJson(CapabilityCatalogue.Read()));

    [Fact]
    public void Every_command_of_a_capability_says_what_it_is_needed_for_and_nothing_else_does()
    {
        var commands = CapabilityCatalogue.Read().Capabilities.SelectMany(static capability => capability.Commands).Select(static command => command.Name[(command.Name.LastIndexOf('.') + 1)..]);

        KernelWorkflows.Commands.Should().BeEquivalentTo(commands);
    }

    [Fact]
    public void Hyper_V_serves_what_it_says()
    {
        var lifecycle = CapabilityCatalogue.Read().Capabilities.Single(static capability => capability.Name == "vm-lifecycle");

        lifecycle.Commands.Should().HaveCount(5).And.OnlyContain(static command => command.ServedBy.Contains("Hyper-V"));
    }

    [Fact]
    public async Task The_tool_prints_all_three()
    {
        (await CommandLineRun.OfAsync("capabilities", "--json")).Output.Should().Be(CapabilitiesCommand.ToJson(CapabilityCatalogue.Read()));
        (await CommandLineRun.OfAsync("capabilities", "--markdown")).Output.Should().Be(CapabilitiesPage.Of(CapabilityCatalogue.Read()));
        (await CommandLineRun.OfAsync("capabilities")).Output.Should().MatchRegex("vm-lifecycle +StartCommand +deploy and start a VM.*Hyper-V")
            .And.MatchRegex("IFirewall +Firewall +apply-fw-rules").And.MatchRegex("INetworkDevice +- +ensure-network-device, implement-network");
        (await CommandLineRun.OfAsync("capabilities", "--json", "--markdown")).ExitCode.Should().Be(2);
    }

    private static void Compare(string name, string text)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "docs", name), text);
        }

        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Docs", name)).Should().Be(text, $"UPDATE_GOLDEN=1 writes docs/{name} anew");
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
