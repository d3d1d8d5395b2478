using Plugin.Generators.Diagnostics;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    private const string Usings = "using System.Threading.Tasks; using Plugin.Abstractions; namespace Sample; ";
    private const string Command = "[WireContract(\"org.example.PaintCommand\")] public sealed partial class PaintCommand : Command, ICommand<PaintAnswer>; ";
    private const string Answer = "[WireContract(\"org.example.PaintAnswer\")] public sealed partial class PaintAnswer : Answer; ";

    [Theory]
    [InlineData("[WireContract(\"x.A\")] public sealed class A;", DiagnosticIds.PLG0001ContractMustBePartial)]
    [InlineData("[WireContract(\"x.A\")] public sealed partial class A<T>;", DiagnosticIds.PLG0001ContractMustBePartial)]
    [InlineData("[WireContract(\"x.A\")] public sealed partial record A;", DiagnosticIds.PLG0001ContractMustBePartial)]
    [InlineData("public partial class Outer { [WireContract(\"x.A\")] public sealed partial class A; }", DiagnosticIds.PLG0001ContractMustBePartial)]
    [InlineData("[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"b\")] public System.IO.Stream? B { get; set; } }", DiagnosticIds.PLG0002MemberTypeIsNotSupported)]
    [InlineData("[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"b\")] public int B { get; set; } [WireMember(\"b\")] public int C { get; set; } }", DiagnosticIds.PLG0003MemberNameIsTaken)]
    [InlineData("[WireContract(\"x.A\")] [ResourceKey(\"vm\", \"Vm.Name\")] public sealed partial class A;", DiagnosticIds.PLG0004ResourceKeyPathLeadsNowhere)]
    [InlineData("file partial class F; [WireContract(\"x.A\")] file sealed partial class A;", DiagnosticIds.PLG0001ContractMustBePartial)]
    [InlineData("[WireContract(\"x.A\")] [ResourceKey(\"vm\", \"On\")] public sealed partial class A { [WireMember(\"on\")] public bool On { get; set; } }", DiagnosticIds.PLG0004ResourceKeyPathLeadsNowhere)]
    [InlineData("[WireContract(\"x.A\")] [ResourceKey(\"vm\", \"Ids.Name\")] public sealed partial class A { [WireMember(\"ids\")] public System.Collections.Generic.List<long>? Ids { get; set; } }", DiagnosticIds.PLG0004ResourceKeyPathLeadsNowhere)]
    [InlineData("[Plugin(\"p\")] public sealed class P;", DiagnosticIds.PLG0101PluginMustBePartial)]
    [InlineData(Command + Answer + "[Plugin(\"p\")] public sealed partial class P { [Handles] public Task<PaintAnswer> A(PaintCommand c, CommandContext x) => Task.FromResult(new PaintAnswer()); }", DiagnosticIds.PLG0102HandlerHasAnotherShape)]
    [InlineData(Command + Answer + "[Plugin(\"p\")] public sealed partial class P { [Handles] private ValueTask<PaintAnswer> A(PaintCommand c, CommandContext x) => new(new PaintAnswer()); }", DiagnosticIds.PLG0102HandlerHasAnotherShape)]
    [InlineData(Command + Answer + "[Plugin(\"p\")] public sealed partial class P { [Handles] public ValueTask<PaintAnswer> A(PaintCommand c, CommandContext x) => new(new PaintAnswer()); [Handles] public ValueTask<PaintAnswer> B(PaintCommand c, CommandContext x) => new(new PaintAnswer()); }", DiagnosticIds.PLG0103CommandIsHandledTwice)]
    [InlineData(Command + Answer + "[Plugin(\"p\")] public sealed partial class P { [Handles] public ValueTask<Answer> A(PaintCommand c, CommandContext x) => new(new Answer()); }", DiagnosticIds.PLG0104HandlerGivesAnotherAnswer)]
    [InlineData("[Plugin(\"p\")] public sealed partial class P;", DiagnosticIds.PLG0105PluginHandlesNothing)]
    public void A_mistake_is_reported_once_where_it_is(string source, string id)
    {
        var diagnostic = Generate.From(Usings + source).Diagnostics.Should().ContainSingle().Which;

        diagnostic.Id.Should().Be(id);
        diagnostic.Location.GetLineSpan().Path.Should().Be("Source0.cs");
        diagnostic.Descriptor.HelpLinkUri.Should().EndWith($"docs/diagnostics/{id}.md");
    }

    [Fact]
    public void Every_rule_has_a_page()
    {
        var pages = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "DiagnosticPages")).Select(Path.GetFileNameWithoutExtension);
        var ids = typeof(DiagnosticIds).GetFields().Select(static field => (string)field.GetValue(null)!);

        pages.Should().BeEquivalentTo(ids);
    }
}
