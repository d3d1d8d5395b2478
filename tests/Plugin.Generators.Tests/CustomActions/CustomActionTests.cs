using Plugin.Generators.Diagnostics;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.CustomActions;

public sealed class CustomActionTests
{
    private const string Usings =
        "using System.Threading.Tasks; using Plugin.Abstractions; using Plugin.CloudStack.Extensions; namespace Sample; "
        + "[WireContract(\"x.C\")] public sealed partial class C : Command, ICommand<Answer>; ";

    // The attributes are known by their names, wherever they are declared.
    private const string Declarations =
        """
        namespace Plugin.CloudStack.Extensions;
        public sealed class CustomActionAttribute(string name) : System.Attribute { public int TimeoutSeconds { get; set; } public string? Description { get; set; } public bool ReadOnly { get; set; } }
        public sealed class ActionParameterAttribute(string? name = null) : System.Attribute { public ActionParameterFormat Format { get; set; } public string[] Options { get; set; } = []; }
        public enum ActionParameterFormat { None, Uuid, Email, Password, Url, Decimal }
        public sealed class ActionResult;
        public sealed class ExtensionCall;
        """;

    private const string Handler = "[Handles] public ValueTask<Answer> A(C c, CommandContext x) => new(new Answer()); ";
    private const string Result = " => new(new ActionResult()); ";

    [Theory]
    [InlineData("[CustomAction(\"a\")] public Task<ActionResult> B(CommandContext x) => null!;", DiagnosticIds.PLG0601CustomActionHasAnotherShape)]
    [InlineData("[CustomAction(\"a\")] public ValueTask<string> B(CommandContext x) => new(\"\");", DiagnosticIds.PLG0601CustomActionHasAnotherShape)]
    [InlineData("[CustomAction(\"a\")] public ValueTask<ActionResult> B()" + Result, DiagnosticIds.PLG0601CustomActionHasAnotherShape)]
    [InlineData("[CustomAction(\"a\")] private ValueTask<ActionResult> B(CommandContext x)" + Result, DiagnosticIds.PLG0601CustomActionHasAnotherShape)]
    [InlineData("[CustomAction(\"a\")] public static ValueTask<ActionResult> B(CommandContext x)" + Result, DiagnosticIds.PLG0601CustomActionHasAnotherShape)]
    [InlineData("[CustomAction(\"a\")] public ValueTask<ActionResult> B(CommandContext x)" + Result + "[CustomAction(\"A\")] public ValueTask<ActionResult> D(CommandContext x)" + Result, DiagnosticIds.PLG0602CustomActionNameIsTaken)]
    [InlineData("[CustomAction(\"Status\")] public ValueTask<ActionResult> B(CommandContext x)" + Result, DiagnosticIds.PLG0602CustomActionNameIsTaken)]
    [InlineData("[CustomAction(\"a\")] public ValueTask<ActionResult> B(string[] many, CommandContext x)" + Result, DiagnosticIds.PLG0603ActionParameterIsNotSupported)]
    [InlineData("[CustomAction(\"a\")] public ValueTask<ActionResult> B(ref int i, CommandContext x)" + Result, DiagnosticIds.PLG0603ActionParameterIsNotSupported)]
    [InlineData("[CustomAction(\"a\")] public ValueTask<ActionResult> B(string s, ExtensionCall late, CommandContext x)" + Result, DiagnosticIds.PLG0603ActionParameterIsNotSupported)]
    public void A_mistake_is_reported_once_where_it_is(string method, string id)
    {
        var result = Generate.From(Usings + $"[Plugin(\"p\")] public sealed partial class P {{ {Handler} {method} }}", Declarations);

        var diagnostic = result.Diagnostics.Should().ContainSingle().Which;
        diagnostic.Id.Should().Be(id);
        diagnostic.Location.GetLineSpan().Path.Should().Be("Source0.cs");
        diagnostic.Descriptor.HelpLinkUri.Should().EndWith($"docs/diagnostics/{id}.md");
    }

    [Fact]
    public void An_action_is_bound_with_its_defaults_and_in_the_order_of_the_names()
    {
        const string Methods =
            "[CustomAction(\"b\")] public ValueTask<ActionResult> B(CommandContext x)" + Result
            + "[CustomAction(\"a\", TimeoutSeconds = 9)] public ValueTask<ActionResult> A1(ExtensionCall call, string name, int keep = -2, bool? on = null, "
            + "[ActionParameter(\"mail\", Format = ActionParameterFormat.Email, Options = [\"x\"])] string? to = \"q\\\"\", CommandContext x = null!)" + Result;

        var result = Generate.From(Usings + $"[Plugin(\"p\")] public sealed partial class P {{ {Handler} {Methods} }}", Declarations);

        result.Diagnostics.Should().BeEmpty();
        var text = Generate.Files(result)["Sample.P.CustomActions.g.cs"];
        text.IndexOf("\"a\"", StringComparison.Ordinal).Should().BeLessThan(text.IndexOf("\"b\"", StringComparison.Ordinal));
        text.Should().Contain("TimeoutSeconds = 9,")
            .And.Contain("Extensions::ActionArguments.Require(call.Parameters.FindText(\"name\"), \"name\"),")
            .And.Contain("call.Parameters.FindInt32(\"keep\") ?? -2,")
            .And.Contain("call.Parameters.FindBoolean(\"on\"),")
            .And.Contain("call.Parameters.FindText(\"mail\") ?? \"q\\\"\",")
            .And.Contain("ActionParameterFormat.Email, false, new string[] { \"x\" }),");
    }

    [Fact]
    public void A_plugin_without_custom_actions_gets_no_file()
    {
        var result = Generate.From(Usings + $"[Plugin(\"p\")] public sealed partial class P {{ {Handler} }}", Declarations);

        Generate.Files(result).Keys.Should().NotContain(static name => name.Contains("CustomActions"));
    }
}
