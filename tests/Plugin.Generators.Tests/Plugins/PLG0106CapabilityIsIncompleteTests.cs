using Plugin.Generators.Analyzers.Plugins;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Plugins;

public sealed class PLG0106CapabilityIsIncompleteTests
{
    [Fact]
    public async Task All_missing_handlers_are_named_at_once()
    {
        var diagnostic = (await Review.OfAsync<CapabilityIsIncompleteAnalyzer>("[Plugin(\"p\")] public sealed partial class Painter : IPainting;")).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0106");
        Review.Place(diagnostic).Should().Be("Painter");
        diagnostic.GetMessage().Should().Be(
            "'Painter' declares the capability 'painting' and has no handler for 'PaintCommand' (PaintAsync), 'CopyCommand' (CopyAsync): write what is missing, or take 'IPainting' from its bases");
    }

    [Fact]
    public async Task A_handler_of_another_answer_does_not_count()
    {
        const string Code =
            """
            sealed class Painting : IPainting
            {
                public ValueTask<Answer> PaintAsync(PaintCommand command, CommandContext context) => new(new Answer());
                public ValueTask<Answer> CopyAsync(CopyCommand command, CommandContext context) => new(new Answer());
            }
            """;

        (await Review.OfAsync<CapabilityIsIncompleteAnalyzer>(Code)).Should().ContainSingle().Which.GetMessage().Should().Contain("'PaintCommand' (PaintAsync)").And.NotContain("CopyCommand");
    }

    [Theory]
    [InlineData("abstract class Painting : IPainting { public abstract ValueTask<PaintAnswer> PaintAsync(PaintCommand command, CommandContext context); public abstract ValueTask<Answer> CopyAsync(CopyCommand command, CommandContext context); }")]
    [InlineData("sealed class Painting : IPainting { ValueTask<PaintAnswer> IPainting.PaintAsync(PaintCommand command, CommandContext context) => default; public ValueTask<Answer> CopyAsync(CopyCommand command, CommandContext context) => default; }")]
    [InlineData("interface IMore : IPainting;")]
    [InlineData("[CapabilityClient] sealed class Client : IPainting;")]
    [InlineData("[Capability(\"c\")] interface IEasy { ValueTask<PaintAnswer> PaintAsync(PaintCommand command, CommandContext context) => default; } sealed class Easy : IEasy;")]
    public async Task Complete_ones_are_fine_whatever_completes_them(string code) =>
        (await Review.OfAsync<CapabilityIsIncompleteAnalyzer>(code)).Should().BeEmpty();
}
