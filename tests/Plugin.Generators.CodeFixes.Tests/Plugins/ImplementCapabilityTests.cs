using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.CodeFixes.Plugins;
using Plugin.Generators.CodeFixes.Tests.Driving;

namespace Plugin.Generators.CodeFixes.Tests.Plugins;

public sealed class ImplementCapabilityTests : FixTests
{
    private const string Contracts =
        """
        [WireContract("x.A")] public sealed partial class ACommand : Command, ICommand<Answer>;
        [Capability("one")] public interface IOne { ValueTask<Answer> DoAAsync(ACommand command, CommandContext context); }
        [Capability("all")] public interface IAll { ValueTask<Answer> DoAAsync(ACommand command, CommandContext context); }


        """;

    private protected override CodeFixProvider Fix => new ImplementCapability();

    private protected override DiagnosticAnalyzer? Analyzer => null;

    [Fact]
    public async Task The_capabilities_that_there_are_are_offered_by_name()
    {
        var project = Project(Contracts + "[Plugin(\"p\")] public sealed partial class P;");

        var offer = await project.OfferAsync((await project.DiagnosticsAsync()).Single());

        offer.Title.Should().Be("Implement a capability");
        offer.NestedActions.Select(static each => each.Title).Should().Equal("IAll", "IOne");
    }

    [Theory]
    [InlineData("[Plugin(\"p\")]\npublic sealed partial class P;")]
    [InlineData("[Plugin(\"p\")]\npublic sealed partial class P\n{\n}\n")]
    [InlineData("[Plugin(\"p\")]\npublic sealed partial class P : IDisposable\n{\n    public void Dispose() { }\n}\n")]
    [InlineData("[Plugin(\"p\")]\npublic sealed partial class P(string name)\n{\n    public string Name => name;\n}\n")]
    public async Task The_chosen_one_is_implemented(string plugin)
    {
        var project = Project(Contracts + plugin);
        var offer = await project.OfferAsync((await project.DiagnosticsAsync()).Single());

        var after = await project.AfterAsync(offer.NestedActions[1]);

        (await after.DiagnosticsAsync()).Should().BeEmpty();
        await ShouldCompileAsync(after);
        (await after.SourceAsync()).Should().Contain("IOne\n{").And.Contain("Details = \"ACommand is not handled yet.\"");
    }
}
