using Plugin.Generators.Analyzers.Sending;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Sending;

public sealed class PLG0303NewerThanTheOldestKernelTests
{
    private const string Contracts =
        """
        [WireContract("x.A")] public sealed partial class A : Answer { [WireMember("m"), Since("4.20")] public int M { get; set; } [WireMember("n"), Since("4.19.1")] public Kind N { get; set; } }
        [WireContract("x.B"), Since("4.22")] public sealed partial class B : Answer;
        public enum Kind { OLD, [Since("4.21")] NEW }

        """;

    [Theory]
    [InlineData("new A { M = 1 }", "M", "'A.M' came with CloudStack 4.20, and the project says MinimumCloudStackVersion 4.19.3")]
    [InlineData("new A().M", "new A().M", "'A.M' came with CloudStack 4.20")]
    [InlineData("new B()", "new B()", "'B' came with CloudStack 4.22")]
    [InlineData("Kind.NEW", "Kind.NEW", "'Kind.NEW' came with CloudStack 4.21")]
    public async Task What_the_oldest_kernel_does_not_know_is_reported(string expression, string place, string message)
    {
        var diagnostic = (await CheckAsync(expression, ("MinimumCloudStackVersion", "4.19.3"))).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0303");
        Review.Place(diagnostic).Should().Be(place);
        diagnostic.GetMessage().Should().StartWith(message);
    }

    [Theory]
    [InlineData("new A { N = Kind.OLD }", "4.19.3")]
    [InlineData("new A { M = 1 }", "4.20")]
    [InlineData("new A { M = 1 }", "4.20.0.1")]
    [InlineData("new B { Details = \"x\" }", "5")]
    public async Task What_it_knows_is_fine(string expression, string minimum) => (await CheckAsync(expression, ("MinimumCloudStackVersion", minimum))).Should().BeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("newest")]
    public async Task A_project_that_names_no_release_is_left_alone(string minimum) => (await CheckAsync("new B()", ("MinimumCloudStackVersion", minimum))).Should().BeEmpty();

    private static Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> CheckAsync(string expression, (string, string) property) =>
        Review.OfAsync<NewerThanTheOldestKernelAnalyzer>(Contracts + $"static class S {{ public static object? M() => {expression}; }}", property);
}
