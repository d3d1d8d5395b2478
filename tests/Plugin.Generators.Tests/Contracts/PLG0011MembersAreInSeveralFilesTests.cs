using Plugin.Generators.Analyzers.Contracts;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Contracts;

public sealed class PLG0011MembersAreInSeveralFilesTests
{
    private const string First = Snippet.Usings + "[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"a\")] public int First { get; set; } }";

    [Fact]
    public async Task Members_in_a_second_file_are_reported_there()
    {
        var diagnostic = (await CheckAsync("public sealed partial class A { [WireMember(\"b\")] public int Second { get; set; } }")).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0011");
        Review.Place(diagnostic).Should().Be("Second");
        diagnostic.GetMessage().Should().StartWith("'A' has wire members here and in 'Source0.cs'");
    }

    [Theory]
    [InlineData("public sealed partial class A { public bool IsEmpty => First == 0; }")]
    [InlineData("public sealed class B;")]
    public async Task What_does_not_travel_may_stand_anywhere(string second) => (await CheckAsync(second)).Should().BeEmpty();

    [Fact]
    public async Task Two_parts_in_one_file_have_an_order() =>
        (await Analyze.WithAsync(
            new MembersAreInSeveralFilesAnalyzer(),
            Compile.Sources(First + " public sealed partial class A { [WireMember(\"b\")] public int Second { get; set; } }"))).Should().BeEmpty();

    private static Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> CheckAsync(string second) =>
        Analyze.WithAsync(new MembersAreInSeveralFilesAnalyzer(), Compile.Sources(First, Snippet.Usings + second));
}
