using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Analyzers.Handling;
using Plugin.Generators.CodeFixes.Handling;
using Plugin.Generators.CodeFixes.Tests.Driving;

namespace Plugin.Generators.CodeFixes.Tests.Handling;

public sealed class AwaitInsteadTests : FixTests
{
    private protected override CodeFixProvider Fix => new AwaitInstead();

    private protected override DiagnosticAnalyzer Analyzer => new HandlerBlocksAnalyzer();

    [Theory]
    [InlineData("Thread.Sleep(5);", "await Task.Delay(5, context.Cancellation);")]
    [InlineData("Thread.Sleep(TimeSpan.FromSeconds(1));", "await Task.Delay(TimeSpan.FromSeconds(1), context.Cancellation);")]
    [InlineData("CountAsync().Wait();", "await CountAsync();")]
    [InlineData("var count = CountAsync().Result;", "var count = await CountAsync();")]
    [InlineData("var text = CountAsync().Result.ToString();", "var text = (await CountAsync()).ToString();")]
    [InlineData("var count = CountAsync().GetAwaiter().GetResult();", "var count = await CountAsync();")]
    [InlineData("var text = File.ReadAllText(\"a\");", "var text = await File.ReadAllTextAsync(\"a\", context.Cancellation);")]
    public Task An_asynchronous_handler_awaits(string statement, string expected) =>
        ShouldBecomeAsync(Handler("async ", $"{statement} return new Answer();"), Handler("async ", $"{expected} return new Answer();"));

    [Theory]
    [InlineData("Thread.Sleep(5); return new(new Answer());", "await Task.Delay(5, context.Cancellation); return new Answer();")]
    [InlineData("if (context.Deadline is null) { return ValueTask.FromResult(new Answer()); } Thread.Sleep(5); return new ValueTask<Answer>(new Answer());", "if (context.Deadline is null) { return new Answer(); } await Task.Delay(5, context.Cancellation); return new Answer();")]
    [InlineData("return new(new Answer { Wait = CountAsync().Result });", "return new Answer { Wait = await CountAsync() };")]
    [InlineData("Thread.Sleep(5); return OtherAsync();", "await Task.Delay(5, context.Cancellation); return await OtherAsync();")]
    public Task A_handler_that_was_not_becomes_asynchronous(string body, string expected) =>
        ShouldBecomeAsync(Handler("", body), Handler("async ", expected));

    private static string Handler(string modifier, string body) =>
        $$"""
        sealed class Part
        {
            public {{modifier}}ValueTask<Answer> DoAsync(CommandContext context) { {{body}} }

            private static Task<int> CountAsync() => Task.FromResult(1);

            private static ValueTask<Answer> OtherAsync() => new(new Answer());
        }
        """;
}
