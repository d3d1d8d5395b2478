using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Analyzers.Plugins;
using Plugin.Generators.CodeFixes.Plugins;
using Plugin.Generators.CodeFixes.Tests.Driving;

namespace Plugin.Generators.CodeFixes.Tests.Plugins;

public static class MarkHandlersTests
{
    private const string Contracts =
        """
        [WireContract("x.A")] public sealed partial class ACommand : Command, ICommand<Answer>;


        """;

    public sealed class OfMethods : FixTests
    {
        private protected override CodeFixProvider Fix => new MarkHandlers();

        private protected override DiagnosticAnalyzer Analyzer => new HandlerIsNotMarkedAnalyzer();

        [Fact]
        public Task A_method_is_marked_below_its_comment() => ShouldBecomeAsync(
            Contracts +
            """
            [Plugin("p")]
            public sealed partial class P
            {
                /// <summary>Does it.</summary>
                public ValueTask<Answer> DoAsync(ACommand command, CommandContext context) => new(new Answer());
            }
            """,
            Contracts +
            """
            [Plugin("p")]
            public sealed partial class P
            {
                /// <summary>Does it.</summary>
                [Handles]
                public ValueTask<Answer> DoAsync(ACommand command, CommandContext context) => new(new Answer());
            }
            """);
    }

    public sealed class OfProperties : FixTests
    {
        private protected override CodeFixProvider Fix => new MarkHandlers();

        private protected override DiagnosticAnalyzer Analyzer => new HandlersPropertyAnalyzer();

        [Fact]
        public Task A_property_is_marked_beside_its_other_attributes() => ShouldBecomeAsync(
            Contracts +
            """
            public sealed class Parts { [Handles] public ValueTask<Answer> DoAsync(ACommand command, CommandContext context) => new(new Answer()); }

            [Plugin("p")]
            public sealed partial class P
            {
                [Obsolete]
                public Parts Parts { get; } = new();
            }
            """,
            Contracts +
            """
            public sealed class Parts { [Handles] public ValueTask<Answer> DoAsync(ACommand command, CommandContext context) => new(new Answer()); }

            [Plugin("p")]
            public sealed partial class P
            {
                [Obsolete]
                [Handlers]
                public Parts Parts { get; } = new();
            }
            """);
    }
}
