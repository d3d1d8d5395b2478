using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Incremental;

public sealed class HintNameTests
{
    private const string Handler = "[Handles] public ValueTask<Answer> DoAsync(ACommand command, CommandContext context) => default;";

    [Theory]
    [InlineData("[WireContract(\"x.A\")] public sealed partial class Vm; [WireContract(\"x.B\")] public sealed partial class VM;")]
    [InlineData("[WireEnum(\"x.A\")] public enum Vm { A } [WireEnum(\"x.B\")] public enum VM { A }")]
    [InlineData("[WireInterface(\"x.A\")] public interface IVm : IWireObject; [WireInterface(\"x.B\")] public interface IVM : IWireObject;")]
    [InlineData("[WireContract(\"x.A\")] public sealed partial class ACommand : Command, ICommand<Answer>; [Plugin(\"p\")] public sealed partial class Painter { {H} } [Plugin(\"q\")] public sealed partial class PAINTER { {H} }")]
    [InlineData("[WireContract(\"x.A\")] public sealed partial class @event; [WireContract(\"x.B\")] public sealed partial class Event;")]
    [InlineData("[WireContract(\"x.A\")] public sealed partial class ACommand : Command, ICommand<Answer>; [Plugin(\"p\")] public sealed partial class @event { {H} }")]
    [InlineData("[WireContract(\"x.A\")] public sealed partial class ACommand : Command, ICommand<Answer>; [Capability(\"c\")] public interface IC { ValueTask<Answer> DoAsync(ACommand command, CommandContext context); } [CapabilityClient] public sealed partial class Vms : IC; [CapabilityClient] public sealed partial class VMS : IC; [CapabilityClient] public sealed partial class @event : IC;")]
    public void Names_that_differ_in_case_or_are_keywords_get_files_of_their_own(string source)
    {
        var result = Generate.From(Snippet.Usings + source.Replace("{H}", Handler, StringComparison.Ordinal));

        result.Diagnostics.Should().BeEmpty();
        result.Results.Should().OnlyContain(static each => each.Exception == null);
        foreach (var generator in result.Results)
        {
            generator.GeneratedSources.Select(static file => file.HintName.ToUpperInvariant()).Should().OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void A_type_in_two_namespaces_gets_two_files_and_one_class_each()
    {
        const string Template = "namespace {0} { [Plugin.Abstractions.WireContract(\"org.{0}.Wall\")] public sealed partial class Wall; }";
        Snippet.ShouldCompile(
            Template.Replace("{0}", "First", StringComparison.Ordinal) + Template.Replace("{0}", "First.Second", StringComparison.Ordinal), usings: "");
    }

    [Fact]
    public void A_generic_plugin_is_refused_and_does_not_break_the_generator()
    {
        var result = Generate.From(Snippet.Usings +
            "[WireContract(\"x.A\")] public sealed partial class ACommand : Command, ICommand<Answer>; [Plugin(\"p\")] public sealed partial class P<T> { " + Handler + " }");

        result.Results.Should().OnlyContain(static each => each.Exception == null);
        result.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("PLG0101");
    }

    [Fact]
    public void The_name_of_a_file_does_not_change_when_another_type_comes()
    {
        const string One = Snippet.Usings + "[WireContract(\"x.A\")] public sealed partial class Wall;";

        Generate.Files(Generate.From(One, Snippet.Usings + "[WireContract(\"x.B\")] public sealed partial class Walls;")).Keys
            .Should().Contain(Generate.Files(Generate.From(One)).Keys);
    }
}
