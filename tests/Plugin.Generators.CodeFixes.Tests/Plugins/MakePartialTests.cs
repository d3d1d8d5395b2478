using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.CodeFixes.Plugins;
using Plugin.Generators.CodeFixes.Tests.Driving;

namespace Plugin.Generators.CodeFixes.Tests.Plugins;

public sealed class MakePartialTests : FixTests
{
    private protected override CodeFixProvider Fix => new MakePartial();

    private protected override DiagnosticAnalyzer? Analyzer => null;

    [Theory]
    [InlineData("[WireContract(\"x.A\")] public sealed class A;", "[WireContract(\"x.A\")] public sealed partial class A;")]
    [InlineData("[WireContract(\"x.A\")]\n// Note.\nclass A;", "[WireContract(\"x.A\")]\n// Note.\npartial class A;")]
    public Task A_contract_becomes_partial(string source, string expected) => ShouldBecomeAsync(source, expected);

    [Fact]
    public Task A_plugin_becomes_partial()
    {
        const string Contract = "[WireContract(\"x.A\")] public sealed partial class ACommand : Command, ICommand<Answer>;\n";
        const string Body = " { [Handles] public ValueTask<Answer> DoAsync(ACommand command, CommandContext context) => new(new Answer()); }";
        return ShouldBecomeAsync(Contract + "[Plugin(\"p\")] internal class P" + Body, Contract + "[Plugin(\"p\")] internal partial class P" + Body);
    }

    [Theory]
    [InlineData("public partial class Outer { [WireContract(\"x.A\")] public sealed partial class A; }")]
    [InlineData("[WireContract(\"x.A\")] public sealed class A<T>;")]
    public async Task Where_more_is_wrong_nothing_is_offered(string source)
    {
        var project = Project(source);

        (await project.OffersAsync((await project.DiagnosticsAsync()).Single())).Should().BeEmpty();
    }
}
