using Plugin.Generators.Diagnostics;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Clients;

public sealed class ClientTests
{
    private const string Contracts =
        """
        [WireContract("x.A")] public partial class ACommand : Command, ICommand<AAnswer>;
        [WireContract("x.AAnswer")] public sealed partial class AAnswer : Answer;
        [WireContract("x.B")] public sealed partial class BCommand : ACommand, ICommand<Answer>;
        [Capability("a")] public interface IA { ValueTask<AAnswer> DoAsync(ACommand command, CommandContext context); }
        [Capability("b")] public interface IB { ValueTask<Answer> DoAsync(BCommand command, CommandContext context); }

        """;

    [Theory]
    [InlineData("[CapabilityClient] public sealed partial class C : IA, IB;")]
    [InlineData("[Capability(\"c\")] public interface IC : IA, IB; [CapabilityClient] public sealed partial class C : IC;")]
    [InlineData("[Capability(\"c\")] public interface IC { ValueTask<AAnswer> DoAsync(ACommand command, CommandContext context); } [CapabilityClient] public sealed partial class C : IA, IC;")]
    [InlineData("[Capability(\"c\")] public interface IC { ValueTask<AAnswer> @event(ACommand command, CommandContext context); } [CapabilityClient] public sealed partial class @class : IC;")]
    [InlineData("[Capability(\"c\")] internal interface IC { ValueTask<Answer> DoAsync(DCommand command, CommandContext context); } [WireContract(\"x.D\")] internal sealed partial class DCommand : Command, ICommand<Answer>; [CapabilityClient] public sealed partial class C : IC;")]
    [InlineData("[WireContract(\"x.D\")] public sealed partial class DCommand : Command; [Capability(\"c\")] public interface IC { ValueTask<Answer> DoAsync(DCommand command, CommandContext context); } [CapabilityClient] public sealed partial class C : IC;")]
    public void What_a_capability_may_be_gets_a_client_that_compiles(string source) => Snippet.ShouldCompile(Contracts + source);

    [Fact]
    public void A_client_in_the_global_namespace_is_fine() => Snippet.ShouldCompile(
        "[WireContract(\"x.A\")] public sealed partial class ACommand : Command, ICommand<Answer>; [Capability(\"a\")] public interface IA { ValueTask<Answer> DoAsync(ACommand command, CommandContext context); } [CapabilityClient] public sealed partial class C : IA;",
        "using System.Threading.Tasks; using Plugin.Abstractions;\n");

    [Fact]
    public void What_the_class_has_itself_is_left_as_it_is()
    {
        const string Own =
            """
            [CapabilityClient]
            public sealed partial class C : IA, IB
            {
                public ValueTask<AAnswer> DoAsync(ACommand command, CommandContext context) => new(new AAnswer());
                public ValueTask<Answer> DoAsync(BCommand command, System.Threading.CancellationToken cancellation) => new(new Answer());
            }
            """;

        Snippet.ShouldCompile(Contracts + Own);

        var text = Generate.Files(Generate.From(Snippet.Usings + Contracts + Own))["Sample.C.Client.g.cs"];
        text.Should().Contain("Sample.IB.DoAsync(").And.NotContain("Sample.IA.DoAsync(global::Sample.ACommand command,");
        text.Should().Contain("ExpectAsync<global::Sample.AAnswer>").And.NotContain("ExpectAsync<global::Plugin.Abstractions.Answer>");
    }

    [Fact]
    public void The_answer_is_that_of_the_capability_where_a_command_and_its_base_declare_two() =>
        Generate.Files(Generate.From(Snippet.Usings + Contracts + "[CapabilityClient] public sealed partial class C : IB;"))["Sample.C.Client.g.cs"]
            .Should().Contain("ExpectAsync<global::Plugin.Abstractions.Answer>(_channel, command, cancellation)");

    [Theory]
    [InlineData("Task<AAnswer> DoAsync(ACommand command, CommandContext context);", DiagnosticIds.PLG0102HandlerHasAnotherShape)]
    [InlineData("ValueTask<Answer> DoAsync(ACommand command, CommandContext context);", DiagnosticIds.PLG0104HandlerGivesAnotherAnswer)]
    public void A_method_that_no_plugin_could_handle_is_reported_where_it_is(string method, string id)
    {
        var source = Contracts + $"[Capability(\"c\")] public interface IC {{ {method} }} [CapabilityClient] public sealed partial class C : IC;";

        var diagnostic = Snippet.Diagnostics(source).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be(id);
        Snippet.Place(source, diagnostic).Should().Be("DoAsync");
    }
}
