using Plugin.Generators.Analyzers.Contracts;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Contracts;

public sealed class PLG0010MutatingCommandNamesNoResourceTests
{
    [Theory]
    [InlineData("[WireContract(\"x.A\"), Mutating] public sealed partial class A : Command, ICommand<Answer>;")]
    [InlineData("[WireContract(\"x.B\"), Mutating] public abstract partial class B : Command; [WireContract(\"x.A\")] public sealed partial class A : B, ICommand<Answer>;")]
    public async Task A_command_that_changes_something_unnamed_is_reported(string code)
    {
        var diagnostic = (await Review.OfAsync<MutatingCommandNamesNoResourceAnalyzer>(code)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0010");
        Review.Place(diagnostic).Should().Be("A");
    }

    [Theory]
    [InlineData("[WireContract(\"x.A\"), Mutating, ResourceKey(\"wall\", \"Wall\")] public sealed partial class A : Command, ICommand<Answer> { [WireMember(\"wall\")] public string? Wall { get; set; } }")]
    [InlineData("[WireContract(\"x.A\")] public sealed partial class A : Command, ICommand<Answer>;")]
    [InlineData("[Mutating] public sealed class A;")]
    public async Task Commands_that_name_it_or_only_read_are_fine(string code) =>
        (await Review.OfAsync<MutatingCommandNamesNoResourceAnalyzer>(code)).Should().BeEmpty();

    [Fact]
    public async Task A_test_project_need_not_name_it() =>
        (await Review.OfAsync<MutatingCommandNamesNoResourceAnalyzer>(
            "[WireContract(\"x.A\"), Mutating] public sealed partial class A : Command, ICommand<Answer>;", ("IsTestProject", "true"))).Should().BeEmpty();
}
