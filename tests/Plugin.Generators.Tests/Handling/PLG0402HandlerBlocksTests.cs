using Plugin.Generators.Analyzers.Handling;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Handling;

public sealed class PLG0402HandlerBlocksTests
{
    private const string Members = "private static Task<int> CountAsync() => Task.FromResult(1); private readonly SemaphoreSlim _gate = new(1);";

    [Theory]
    [InlineData("Thread.Sleep(5);", "Thread.Sleep(5)", "await Task.Delay with 'context.Cancellation'")]
    [InlineData("CountAsync().Wait();", "CountAsync().Wait()", "await the task")]
    [InlineData("_ = CountAsync().Result;", "CountAsync().Result", "await the task")]
    [InlineData("_ = CountAsync().GetAwaiter().GetResult();", "CountAsync().GetAwaiter().GetResult()", "await the task")]
    [InlineData("_ = CountAsync().ConfigureAwait(false).GetAwaiter().GetResult();", "CountAsync().ConfigureAwait(false).GetAwaiter().GetResult()", "await the task")]
    [InlineData("Task.WaitAll(CountAsync());", "Task.WaitAll(CountAsync())", "await Task.WhenAll")]
    [InlineData("_ = File.ReadAllText(\"a\");", "File.ReadAllText(\"a\")", "await ReadAllTextAsync with 'context.Cancellation'")]
    [InlineData("Stream s = File.OpenRead(\"a\"); s.Flush();", "s.Flush()", "await FlushAsync with 'context.Cancellation'")]
    [InlineData("_gate.Wait();", "_gate.Wait()", "await WaitAsync with 'context.Cancellation'")]
    [InlineData("_ = new[] { \"a\" }.Select(each => File.ReadAllText(each)).ToList();", "File.ReadAllText(each)", "await ReadAllTextAsync with 'context.Cancellation'")]
    public async Task What_holds_the_thread_is_reported_with_what_to_do_instead(string body, string place, string cure)
    {
        var diagnostic = (await Review.OfBodyAsync<HandlerBlocksAnalyzer>(body, members: Members)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0402");
        Review.Place(diagnostic).Should().Be(place);
        diagnostic.GetMessage().Should().EndWith(cure);
    }

    [Theory]
    [InlineData("await Task.Delay(5, context.Cancellation);")]
    [InlineData("var count = CountAsync(); await count; _ = count.Result;")]
    [InlineData("var count = CountAsync(); await Task.WhenAll(count); _ = count.Result;")]
    [InlineData("var count = CountAsync(); if (count.IsCompletedSuccessfully) { _ = count.Result; }")]
    [InlineData("await Task.Run(() => File.ReadAllText(\"a\"));")]
    [InlineData("var memory = new MemoryStream(); memory.WriteByte(1); memory.Flush();")]
    [InlineData("_ = File.Exists(\"a\"); _ = Path.Combine(\"a\", \"b\");")]
    [InlineData("using var gate = new SemaphoreSlim(1); gate.Release();")]
    public async Task What_waits_in_another_way_or_not_at_all_is_fine(string body) =>
        (await Review.OfBodyAsync<HandlerBlocksAnalyzer>(body, members: Members)).Should().BeEmpty();

    [Fact]
    public async Task Code_outside_handlers_is_left_alone() =>
        (await Review.OfAsync<HandlerBlocksAnalyzer>("static class Start { public static void Up() => Thread.Sleep(5); }")).Should().BeEmpty();
}
