using Plugin.Generators.Analyzers.Plugins;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Plugins;

public sealed class PLG0109HandlerIsNotMarkedTests
{
    private const string Shape = "ValueTask<PaintAnswer> PaintAsync(PaintCommand command, CommandContext context) => default;";

    [Theory]
    [InlineData("[Plugin(\"p\")] sealed partial class Painter { public " + Shape + " }")]
    [InlineData("sealed class Walls { internal " + Shape + " } [Plugin(\"p\")] sealed partial class Painter { [Handlers] public Walls Walls { get; } = new(); }")]
    public async Task A_forgotten_mark_is_reported(string code)
    {
        var diagnostic = (await Review.OfAsync<HandlerIsNotMarkedAnalyzer>(code)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0109");
        Review.Place(diagnostic).Should().Be("PaintAsync");
    }

    [Theory]
    [InlineData("[Plugin(\"p\")] sealed partial class Painter { [Handles] public " + Shape + " }")]
    [InlineData("[Plugin(\"p\")] sealed partial class Painter { private " + Shape + " }")]
    [InlineData("[Plugin(\"p\")] sealed partial class Painter { public static " + Shape + " }")]
    [InlineData("[Plugin(\"p\")] sealed partial class Painter : IPainting { public " + Shape + " public ValueTask<Answer> CopyAsync(CopyCommand command, CommandContext context) => default; }")]
    [InlineData("sealed class Other { public " + Shape + " }")]
    public async Task Handlers_and_parts_of_handlers_are_fine(string code) =>
        (await Review.OfAsync<HandlerIsNotMarkedAnalyzer>(code)).Should().BeEmpty();
}
