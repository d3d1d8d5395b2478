using Plugin.Generators.Analyzers.Handling;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Handling;

public sealed class PLG0404ContextOutlivesItsHandlerTests
{
    private const string Members =
        """
        private CommandContext? _kept;
        private static CommandContext? s_kept;
        private readonly List<CommandContext> _all = [];
        private CommandContext? Kept { get; set; }
        private static async Task PartAsync(CommandContext context) => await Task.Yield();
        """;

    [Theory]
    [InlineData("_kept = context;", "'_kept' keeps it")]
    [InlineData("s_kept = context;", "'s_kept' keeps it")]
    [InlineData("Kept = context;", "'Kept' keeps it")]
    [InlineData("_all.Add(context);", "'_all' keeps it")]
    [InlineData("_ = Task.Run(() => PartAsync(context));", "work that 'Task' runs uses it")]
    [InlineData("_ = Task.Run(() => Console.WriteLine(context.LogId)).ConfigureAwait(false);", "work that 'Task' runs uses it")]
    [InlineData("ThreadPool.QueueUserWorkItem(_ => Console.WriteLine(context.LogId));", "work that 'ThreadPool' runs uses it")]
    [InlineData("new Thread(() => Console.WriteLine(context.LogId)).Start();", "work that 'Thread' runs uses it")]
    [InlineData("_ = PartAsync(context);", "nobody awaits 'PartAsync'")]
    [InlineData("var part = PartAsync(context);", "nobody awaits 'PartAsync'")]
    public async Task A_context_that_is_kept_or_lost_is_reported(string body, string how)
    {
        var diagnostic = (await Review.OfBodyAsync<ContextOutlivesItsHandlerAnalyzer>(body, members: Members)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0404");
        Review.Place(diagnostic).Should().Be("context");
        diagnostic.GetMessage().Should().Contain(how);
    }

    [Theory]
    [InlineData("await Task.Run(() => PartAsync(context));")]
    [InlineData("await Task.Run(() => PartAsync(context)).ConfigureAwait(false);")]
    [InlineData("var part = Task.Run(() => PartAsync(context)); await part;")]
    [InlineData("var part = PartAsync(context); await Task.WhenAll(part);")]
    [InlineData("await Task.WhenAll(PartAsync(context), PartAsync(context));")]
    [InlineData("var id = context.LogId; _ = Task.Run(() => Console.WriteLine(id));")]
    [InlineData("var other = context; await PartAsync(other);")]
    public async Task A_context_whose_work_is_awaited_is_fine(string body) =>
        (await Review.OfBodyAsync<ContextOutlivesItsHandlerAnalyzer>(body, members: Members)).Should().BeEmpty();

    [Fact]
    public async Task An_object_made_for_the_command_may_hold_it()
    {
        const string Code = "sealed class Copy { private readonly CommandContext _context; public Copy(CommandContext context) => _context = context; public string Id => _context.LogId; }";

        (await Review.OfAsync<ContextOutlivesItsHandlerAnalyzer>(Code)).Should().BeEmpty();
    }
}
