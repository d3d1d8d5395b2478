using Plugin.Generators.Analyzers.Plugins;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Plugins;

public sealed class PLG0108HandlersAreNotDeclaredTests
{
    private const string Handlers = "sealed class Painting { [Handles] public ValueTask<PaintAnswer> PaintAsync(PaintCommand command, CommandContext context) => default; } ";

    [Theory]
    [InlineData("public Painting Walls { get; } = new();")]
    [InlineData("public IPainting? Walls { get; }")]
    public async Task A_property_of_a_plugin_with_handlers_and_without_the_mark_is_reported(string property)
    {
        var diagnostic = (await Review.OfAsync<HandlersPropertyAnalyzer>($"{Handlers} [Plugin(\"p\")] sealed partial class Painter {{ {property} }}")).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0108");
        Review.Place(diagnostic).Should().Be("Walls");
    }

    [Fact]
    public async Task A_property_with_an_interface_that_a_transport_looks_for_is_reported() =>
        (await Review.OfAsync<HandlersPropertyAnalyzer>(
            "interface IDhcp : IRequestService; sealed class Dhcp : IDhcp; [Plugin(\"p\")] sealed partial class Painter { public Dhcp Leases { get; } = new(); }"))
            .Should().ContainSingle().Which.Id.Should().Be("PLG0108");

    [Theory]
    [InlineData("[Plugin(\"p\")] sealed partial class Painter { [Handlers] public Painting Walls { get; } = new(); }")]
    [InlineData("[Plugin(\"p\")] sealed partial class Painter { public string? Name { get; } }")]
    [InlineData("sealed class Holder { public Painting Walls { get; } = new(); }")]
    public async Task Declared_ones_and_other_properties_are_fine(string code) =>
        (await Review.OfAsync<HandlersPropertyAnalyzer>(Handlers + code)).Should().BeEmpty();
}
