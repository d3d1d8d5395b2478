using Plugin.Generators.Analyzers.Handling;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Handling;

public sealed class PLG0403LongWorkIsSilentTests
{
    [Fact]
    public async Task Long_work_without_progress_is_reported_at_its_handler()
    {
        var diagnostic = (await Review.OfBodyAsync<LongWorkIsSilentAnalyzer>("await Task.Delay(5, context.Cancellation);", "CopyCommand", "Answer")).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0403");
        Review.Place(diagnostic).Should().Be("PaintAsync");
        diagnostic.GetMessage().Should().Contain("'context.Progress'");
    }

    [Theory]
    [InlineData("context.Progress.Report(new(\"copying\", 1, 2)); await Task.Yield();")]
    [InlineData("await PartAsync(context);")]
    [InlineData("throw new CommandFailedException(\"no\");")]
    public async Task Telling_it_passing_the_context_on_and_refusing_are_fine(string body) =>
        (await Review.OfBodyAsync<LongWorkIsSilentAnalyzer>(body, "CopyCommand", "Answer", "private static Task PartAsync(CommandContext context) => Task.CompletedTask;")).Should().BeEmpty();

    [Fact]
    public async Task Short_commands_are_fine() =>
        (await Review.OfBodyAsync<LongWorkIsSilentAnalyzer>("await Task.Delay(5, context.Cancellation);")).Should().BeEmpty();
}
