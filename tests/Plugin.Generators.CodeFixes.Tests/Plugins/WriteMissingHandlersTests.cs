using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Analyzers.Plugins;
using Plugin.Generators.CodeFixes.Plugins;
using Plugin.Generators.CodeFixes.Tests.Driving;

namespace Plugin.Generators.CodeFixes.Tests.Plugins;

public sealed class WriteMissingHandlersTests : FixTests
{
    private const string Contracts =
        """
        [WireContract("x.A")] public sealed partial class ACommand : Command, ICommand<AAnswer>;
        [WireContract("x.AA")] public sealed partial class AAnswer : Answer;
        [WireContract("x.B")] public sealed partial class BCommand : Command, ICommand<Answer>;
        [Capability("both")]
        public interface IBoth
        {
            ValueTask<AAnswer> DoAAsync(ACommand command, CommandContext context);
            ValueTask<Answer> DoBAsync(BCommand command, CommandContext context);
        }


        """;

    private protected override CodeFixProvider Fix => new WriteMissingHandlers();

    private protected override DiagnosticAnalyzer Analyzer => new CapabilityIsIncompleteAnalyzer();

    [Fact]
    public Task What_is_missing_is_written_with_its_signature_and_answer() => ShouldBecomeAsync(
        Contracts +
        """
        [Plugin("p")]
        public sealed partial class P : IBoth
        {
            public ValueTask<Answer> DoBAsync(BCommand command, CommandContext context) => new(new Answer());
        }
        """,
        Contracts +
        """
        [Plugin("p")]
        public sealed partial class P : IBoth
        {
            public ValueTask<Answer> DoBAsync(BCommand command, CommandContext context) => new(new Answer());

            /// <inheritdoc/>
            public ValueTask<AAnswer> DoAAsync(ACommand command, CommandContext context) =>
                new(new AAnswer { Result = false, Details = "ACommand is not handled yet." });
        }
        """);

    [Fact]
    public async Task A_class_without_a_body_gets_one()
    {
        var project = Project(Contracts + "[Plugin(\"p\")]\npublic sealed partial class P : IBoth;\n");

        var after = await project.FixAsync((await project.DiagnosticsAsync()).Single());

        (await after.DiagnosticsAsync()).Should().BeEmpty();
        await ShouldCompileAsync(after);
    }
}
