using Plugin.Generators.Analyzers.Plugins;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Plugins;

public sealed class PLG0107HandlerIsNotReachedTests
{
    private const string Handler = "[Handles] public ValueTask<PaintAnswer> PaintAsync(PaintCommand command, CommandContext context) => default;";

    [Fact]
    public async Task A_handler_in_a_class_of_no_plugin_is_reported()
    {
        var diagnostic = (await Review.OfAsync<HandlerIsNotReachedAnalyzer>($"sealed class Painting {{ {Handler} }}")).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0107");
        Review.Place(diagnostic).Should().Be("PaintAsync");
    }

    [Theory]
    [InlineData("[Plugin(\"p\")] sealed partial class Painter { {H} }")]
    [InlineData("sealed class Painting { {H} } [Plugin(\"p\")] sealed partial class Painter { [Handlers] public Painting Walls { get; } = new(); }")]
    [InlineData("abstract class Painting { {H} } [Plugin(\"p\")] sealed partial class Painter : Painting;")]
    [InlineData("public class Painting { {H} }")]
    public async Task Handlers_that_a_plugin_has_or_may_have_elsewhere_are_fine(string code) =>
        (await Review.OfAsync<HandlerIsNotReachedAnalyzer>(code.Replace("{H}", Handler, StringComparison.Ordinal))).Should().BeEmpty();
}
