using Plugin.Generators.Analyzers;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Sending;

public sealed class PLG0301UnreadableContractIsMadeTests
{
    private const string Contracts =
        """
        [WireContract("x.A"), WireUnreadable("two fields are named url")] public partial class A : Command, ICommand<Answer>;
        [WireContract("x.B")] public sealed partial class B : A;
        [WireContract("x.C")] public sealed partial class C : Command, ICommand<Answer>;

        """;

    [Theory]
    [InlineData("static class S { static object M() => new A(); }", "new A()")]
    [InlineData("static class S { static A M() { A a = new(); return a; } }", "new()")]
    [InlineData("static class S { static object M() => new B { Wait = 5 }; }", "new B { Wait = 5 }")]
    public async Task Making_one_is_reported_with_what_the_kernel_says(string code, string place)
    {
        var diagnostic = (await Analyze.WithAsync(new UnreadableContractAnalyzer(), Compile.Sources(Snippet.Usings + Contracts + code))).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0301");
        diagnostic.GetMessage().Should().EndWith("because its own serializer says: two fields are named url");
        diagnostic.Location.SourceTree!.GetText(TestContext.Current.CancellationToken).ToString(diagnostic.Location.SourceSpan).Should().Be(place);
    }

    [Theory]
    [InlineData("static class S { static object M() => new C(); }")]
    [InlineData("static class S { static bool M(Command c) => c is A; }")]
    public async Task Other_contracts_and_looking_at_one_are_fine(string code) =>
        (await Analyze.WithAsync(new UnreadableContractAnalyzer(), Compile.Sources(Snippet.Usings + Contracts + code))).Should().BeEmpty();

    [Fact]
    public async Task A_test_project_may_make_one() =>
        (await Analyze.WithAsync(
            new UnreadableContractAnalyzer(),
            Compile.Sources(Snippet.Usings + Contracts + "static class S { static object M() => new A(); }"),
            new Dictionary<string, string> { ["IsTestProject"] = "true" })).Should().BeEmpty();
}
