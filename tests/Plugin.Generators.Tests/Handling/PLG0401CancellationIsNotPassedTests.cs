using Plugin.Generators.Analyzers.Handling;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Handling;

public sealed class PLG0401CancellationIsNotPassedTests
{
    [Theory]
    [InlineData("await Task.Delay(5);", "Task.Delay(5)")]
    [InlineData("await File.ReadAllTextAsync(\"a\").ConfigureAwait(false);", "File.ReadAllTextAsync(\"a\")")]
    [InlineData("var later = File.ReadAllTextAsync(\"a\"); await later;", "File.ReadAllTextAsync(\"a\")")]
    [InlineData("async Task Part() => await Task.Delay(5); await Part();", "Task.Delay(5)")]
    public async Task A_call_that_could_be_given_the_token_is_reported(string body, string place)
    {
        var diagnostic = (await Review.OfBodyAsync<CancellationIsNotPassedAnalyzer>(body)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0401");
        Review.Place(diagnostic).Should().Be(place);
        diagnostic.GetMessage().Should().Contain("'context.Cancellation'");
    }

    [Theory]
    [InlineData("await Task.Delay(5, context.Cancellation);")]
    [InlineData("await Task.Delay(5, CancellationToken.None);")]
    [InlineData("await Task.Yield();")]
    [InlineData("await Task.WhenAll(Task.CompletedTask);")]
    [InlineData("try { await Task.Yield(); } finally { await Task.Delay(5); }")]
    [InlineData("try { await Task.Yield(); } catch (IOException) { await Task.Delay(5); }")]
    [InlineData("await PartAsync(command, context);", "private static Task PartAsync(PaintCommand command, CommandContext context, CancellationToken other = default) => Task.CompletedTask;")]
    [InlineData("static async Task Part() => await Task.Delay(5); await Part();")]
    public async Task A_call_that_has_it_or_cannot_take_it_or_cleans_up_is_fine(string body, string members = "") =>
        (await Review.OfBodyAsync<CancellationIsNotPassedAnalyzer>(body, members: members)).Should().BeEmpty();

    [Fact]
    public async Task Parts_of_a_handler_that_take_the_context_are_looked_at_too()
    {
        const string Code = "static class Part { public static async Task DoAsync(CommandContext given) => await Task.Delay(5); }";

        (await Review.OfAsync<CancellationIsNotPassedAnalyzer>(Code)).Should().ContainSingle().Which.GetMessage().Should().Contain("'given.Cancellation'");
    }

    [Fact]
    public async Task Methods_without_a_context_are_left_to_the_rules_of_the_platform() =>
        (await Review.OfAsync<CancellationIsNotPassedAnalyzer>("static class Part { public static async Task DoAsync(CancellationToken token) => await Task.Delay(5); }")).Should().BeEmpty();
}
