using Plugin.Generators.Analyzers;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Sending;

public sealed class PLG0302UnreadableMemberIsSetTests
{
    private const string Contract =
        """
        [WireContract("x.A")] public partial class A : Answer
        {
            [WireMember("m"), WireUnreadable("interfaces have no constructor")] public List<string?>? M { get; set; }
            [WireMember("n")] public List<string?>? N { get; set; }
        }

        """;

    [Theory]
    [InlineData("new A { M = [\"x\"] }")]
    [InlineData("new A { M = new List<string?> { \"x\" } }")]
    [InlineData("new A { M = { \"x\" } }")]
    [InlineData("new A().M = given")]
    [InlineData("new A().M ??= given")]
    public async Task Giving_it_a_value_is_reported_with_what_the_kernel_says(string expression)
    {
        var diagnostic = (await CheckAsync(expression)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0302");
        diagnostic.GetMessage().Should().Be("A kernel drops the whole message when 'A.M' is neither null nor empty, because its own serializer says: interfaces have no constructor");
    }

    [Theory]
    [InlineData("new A { M = null }")]
    [InlineData("new A { M = default }")]
    [InlineData("new A { M = [] }")]
    [InlineData("new A { M = new() }")]
    [InlineData("new A { N = given }")]
    [InlineData("new A().M?.Count")]
    public async Task Leaving_it_empty_and_looking_at_it_are_fine(string expression) => (await CheckAsync(expression)).Should().BeEmpty();

    private static Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> CheckAsync(string expression) =>
        Analyze.WithAsync(
            new UnreadableMemberAnalyzer(),
            Compile.Sources(Snippet.Usings + Contract + $"static class S {{ static object? M(List<string?> given) => {expression}; }}"));
}
