using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
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
    [InlineData("[Plugin(\"p\")] public sealed partial record P;", DiagnosticIds.PLG0101PluginMustBePartial)]
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

    [Fact]
    public void Every_page_says_why_and_shows_the_mistake_and_its_cure_and_what_changes_and_what_is_left_alone()
    {
        string[] parts = ["**Why.**", "**Example.**", "**What to do.**", "**What changes.**", "**What is not flagged.**"];
        foreach (var page in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "DiagnosticPages")))
        {
            var text = File.ReadAllText(page);
            var title = DescriptorTitle(Path.GetFileNameWithoutExtension(page));

            text.Should().StartWith($"# {Path.GetFileNameWithoutExtension(page)}: {title}\n");
            parts.Select(part => text.IndexOf(part, StringComparison.Ordinal)).Should().BeInAscendingOrder(page).And.NotContain(-1, page);
            Part(text, "**Example.**", "**What to do.**").Should().Contain("```csharp\n", page);
            Part(text, "**What to do.**", "**What changes.**").Should().Contain("```csharp\n", page);
        }
    }

    private static string Part(string text, string from, string to) =>
        text[text.IndexOf(from, StringComparison.Ordinal)..text.IndexOf(to, StringComparison.Ordinal)];

    private static string DescriptorTitle(string id) => typeof(DiagnosticIds).Assembly.GetTypes()
        .Where(static type => type.Namespace == typeof(DiagnosticIds).Namespace)
        .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
        .Select(static field => field.GetValue(null)).OfType<DiagnosticDescriptor>()
        .Single(descriptor => descriptor.Id == id).Title.ToString(CultureInfo.InvariantCulture);
}
