using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.CodeFixes.Plugins;
using Plugin.Generators.CodeFixes.Tests.Driving;

namespace Plugin.Generators.CodeFixes.Tests.Plugins;

public sealed class ReturnExpectedAnswerTests : FixTests
{
    private const string Contracts =
        """
        [WireContract("x.A")] public sealed partial class ACommand : Command, ICommand<AAnswer>;
        [WireContract("x.AA")] public sealed partial class AAnswer : Answer;

        """;

    private protected override CodeFixProvider Fix => new ReturnExpectedAnswer();

    private protected override DiagnosticAnalyzer? Analyzer => null;

    [Fact]
    public Task The_handler_declares_and_makes_the_expected_answer() => ShouldBecomeAsync(
        Contracts +
        """
        [Plugin("p")]
        public sealed partial class P
        {
            [Handles]
            public ValueTask<Answer> DoAsync(ACommand command, CommandContext context) => new(new Answer { Details = "done" });
        }
        """,
        Contracts +
        """
        [Plugin("p")]
        public sealed partial class P
        {
            [Handles]
            public ValueTask<AAnswer> DoAsync(ACommand command, CommandContext context) => new(new AAnswer { Details = "done" });
        }
        """);
}
