using Plugin.Generators.Diagnostics;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Plugins;

public sealed class PLG0102HandlerHasAnotherShapeTests
{
    private const string Contracts =
        """
        [WireContract("x.A")] public sealed partial class ACommand : Command, ICommand<Answer>;
        [WireContract("x.B")] public abstract partial class BCommand : Command;

        """;

    [Theory]
    [InlineData("public Task<Answer> DoAsync(ACommand command, CommandContext context) => default!;", "returns 'Task<Answer>'")]
    [InlineData("public ValueTask<string> DoAsync(ACommand command, CommandContext context) => default;", "returns 'ValueTask<string>'")]
    [InlineData("public void Do(ACommand command, CommandContext context) { }", "returns 'void'")]
    [InlineData("public static ValueTask<Answer> DoAsync(ACommand command, CommandContext context) => default;", "is static")]
    [InlineData("private ValueTask<Answer> DoAsync(ACommand command, CommandContext context) => default;", "cannot be reached from the plugin")]
    [InlineData("public ValueTask<Answer> DoAsync(ACommand command) => default;", "does not take a command and a CommandContext")]
    [InlineData("public ValueTask<Answer> DoAsync(CommandContext context, ACommand command) => default;", "does not take a command and a CommandContext")]
    [InlineData("public ValueTask<Answer> DoAsync(string command, CommandContext context) => default;", "takes a 'String', which is no command")]
    [InlineData("public ValueTask<Answer> DoAsync(BCommand command, CommandContext context) => default;", "takes a 'BCommand', which is abstract")]
    public void The_message_says_what_is_wrong(string handler, string obstacle)
    {
        var diagnostic = Snippet.Diagnostics($"{Contracts}[Plugin(\"p\")] public sealed partial class P {{ [Handles] {handler} }}").Should().ContainSingle().Which;

        diagnostic.Id.Should().Be(DiagnosticIds.PLG0102HandlerHasAnotherShape);
        diagnostic.GetMessage().Should().Contain($"because it {obstacle}:");
    }
}
