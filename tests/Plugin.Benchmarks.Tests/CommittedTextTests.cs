using Plugin.Benchmarks.Dispatch;
using Plugin.Benchmarks.Mirrors;

namespace Plugin.Benchmarks.Tests;

public sealed class CommittedTextTests
{
    [Fact]
    public void Mirrors_are_those_of_the_contracts_as_they_are_now() =>
        Committed("Mirrors.cs").Should().Be(MirrorCommand.Print(), "the command 'mirrors' prints them again");

    [Fact]
    public void Handlers_are_those_of_the_commands_as_they_are_now() =>
        Committed("Handlers.cs").Should().Be(PluginPrinter.PrintHandlers(), "the command 'plugins' prints them again");

    [Fact]
    public void Switches_are_those_of_the_commands_as_they_are_now() =>
        Committed("Switches.cs").Should().Be(PluginPrinter.PrintSwitches(), "the command 'plugins' prints them again");

    [Fact]
    public void Virtual_handlers_are_those_of_the_commands_as_they_are_now() =>
        Committed("VirtualHandlers.cs").Should().Be(PluginPrinter.PrintVirtualHandlers(), "the command 'plugins' prints them again");

    private static string Committed(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Committed", name));
}
