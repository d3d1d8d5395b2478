using Plugin.Generators.Analyzers.Plugins;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Plugins;

public sealed class PLG0110HandlersPropertyHoldsNoneTests
{
    [Theory]
    [InlineData("object")]
    [InlineData("Walls")]
    public async Task A_marked_property_without_handlers_is_reported(string type)
    {
        var diagnostic = (await Review.OfAsync<HandlersPropertyAnalyzer>(
            $"sealed class Walls; [Plugin(\"p\")] sealed partial class Painter {{ [Handlers] public {type} Parts {{ get; }} = new(); }}")).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0110");
        Review.Place(diagnostic).Should().Be("Parts");
    }

    [Fact]
    public async Task A_part_that_is_asked_for_by_its_interface_is_fine() =>
        (await Review.OfAsync<HandlersPropertyAnalyzer>(
            "interface IStartup; sealed class Startup : IStartup; [Plugin(\"p\")] sealed partial class Painter { [Handlers] public Startup Parts { get; } = new(); }")).Should().BeEmpty();

    [Fact]
    public async Task Handlers_of_a_base_class_count()
    {
        const string Code =
            """
            abstract class Base { [Handles] public ValueTask<PaintAnswer> PaintAsync(PaintCommand command, CommandContext context) => default; }
            sealed class Walls : Base;
            [Plugin("p")] sealed partial class Painter { [Handlers] public Walls Parts { get; } = new(); }
            """;

        (await Review.OfAsync<HandlersPropertyAnalyzer>(Code)).Should().BeEmpty();
    }
}
