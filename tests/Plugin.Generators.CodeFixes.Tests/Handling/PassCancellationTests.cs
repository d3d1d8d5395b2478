using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Analyzers.Handling;
using Plugin.Generators.CodeFixes.Handling;
using Plugin.Generators.CodeFixes.Tests.Driving;

namespace Plugin.Generators.CodeFixes.Tests.Handling;

public sealed class PassCancellationTests : FixTests
{
    private protected override CodeFixProvider Fix => new PassCancellation();

    private protected override DiagnosticAnalyzer Analyzer => new CancellationIsNotPassedAnalyzer();

    [Theory]
    [InlineData("Task.Delay(5)", "Task.Delay(5, context.Cancellation)")]
    [InlineData("File.ReadAllTextAsync(\"a\").ConfigureAwait(false)", "File.ReadAllTextAsync(\"a\", context.Cancellation).ConfigureAwait(false)")]
    [InlineData("PartAsync(1)", "PartAsync(1, token: context.Cancellation)")]
    [InlineData("PartAsync(1, 2)", "PartAsync(1, 2, context.Cancellation)")]
    public Task The_token_is_passed_and_named_where_it_must_be(string call, string expected) => ShouldBecomeAsync(Handler(call), Handler(expected));

    [Fact]
    public async Task All_calls_of_a_file_can_be_mended_at_once()
    {
        var after = await Project(Handler("Task.Delay(1); await Task.Delay(2)")).FixAllAsync(FixAllScope.Document);

        (await after.DiagnosticsAsync()).Should().BeEmpty();
        await ShouldCompileAsync(after);
    }

    private static string Handler(string call) =>
        $$"""
        static class Part
        {
            public static async Task DoAsync(CommandContext context) { await {{call}}; }

            private static Task PartAsync(int a, int b = 0, CancellationToken token = default) => Task.CompletedTask;
        }
        """;
}
