using System.Text.Json;
using Microsoft.CodeAnalysis;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Description;

public sealed class DescriptionTests
{
    private const string Contracts =
        """
        [WireContract("x.Start"), Mutating, LongRunning, ResourceKey("vm", "Name"), Opposite(typeof(StopCommand)), Since("4.20")]
        public partial class StartCommand : Command, ICommand<Answer> { [WireMember("name")] public string? Name { get; set; } }
        [WireContract("x.Stop"), Mutating, Idempotent]
        public sealed partial class StopCommand : Command, ICommand<StopAnswer>;
        [WireContract("x.StopAnswer")] public sealed partial class StopAnswer : Answer;
        [WireContract("x.Restart")] public sealed partial class RestartCommand : StartCommand;
        [WireContract("x.Look")] public sealed partial class LookCommand : Command, ICommand<Answer>;
        [Capability("power")]
        public interface IPower
        {
            ValueTask<Answer> StartAsync(StartCommand command, CommandContext context);
            ValueTask<StopAnswer> StopAsync(StopCommand command, CommandContext context);
        }
        [Capability("looking")]
        public interface ILooking { ValueTask<Answer> LookAsync(LookCommand command, CommandContext context); }

        """;

    private const string Stop = "[Handles] public ValueTask<StopAnswer> StopAsync(StopCommand command, CommandContext context) => new(new StopAnswer()); ";
    private const string Restart = "[Handles] public ValueTask<Answer> RestartAsync(RestartCommand command, CommandContext context) => new(new Answer()); ";

    [Fact]
    public void A_command_is_told_with_its_answer_and_its_behaviour()
    {
        var plugin = Describe("[Plugin(\"p\")] public sealed partial class P : IPower { public ValueTask<Answer> StartAsync(StartCommand command, CommandContext context) => new(new Answer()); " + Stop.Replace("[Handles]", "", StringComparison.Ordinal) + "}");

        plugin.GetProperty("name").GetString().Should().Be("p");
        plugin.GetProperty("class").GetString().Should().Be("Sample.P");
        Lines(plugin.GetProperty("commands")).Should().Equal(
            """{"name":"x.Start","answer":"com.cloud.agent.api.Answer","capability":"power","mutating":true,"longRunning":true,"resourceKeys":[{"kind":"vm","path":"Name"}],"opposite":"x.Stop","since":"4.20"}""",
            """{"name":"x.Stop","answer":"x.StopAnswer","capability":"power","mutating":true,"idempotent":true}""");
        Lines(plugin.GetProperty("capabilities")).Should().Equal("""{"name":"power","interface":"Sample.IPower"}""");
    }

    [Fact]
    public void A_capability_that_is_served_in_part_names_what_is_missing()
    {
        var plugin = Describe("[Plugin(\"p\")] public sealed partial class P { " + Stop + "}");

        plugin.GetProperty("capabilities").GetRawText().Should().Contain("\"missing\":[\"x.Start\"]").And.NotContain("looking");
        plugin.GetProperty("commands")[0].GetProperty("capability").GetString().Should().Be("power");
    }

    [Fact]
    public void A_command_of_no_capability_is_a_single_one_and_inherits_its_behaviour()
    {
        var command = Describe("[Plugin(\"p\")] public sealed partial class P { " + Restart + "}").GetProperty("commands")[0];

        command.TryGetProperty("capability", out _).Should().BeFalse();
        command.GetProperty("mutating").GetBoolean().Should().BeTrue();
        command.GetProperty("resourceKeys")[0].GetProperty("path").GetString().Should().Be("Name");
        command.GetProperty("opposite").GetString().Should().Be("x.Stop");
        command.TryGetProperty("since", out _).Should().BeFalse("a command may be newer than its base");
    }

    [Theory]
    [InlineData("a \\\"quoted\\\" \\\\ name")]
    [InlineData("two\\nlines\\r\\t")]
    [InlineData("\\u2028 \\ufeff \\u0085 \\\"\\\"\\\"")]
    [InlineData("{braces} <é> 😀")]
    public void Any_text_comes_through_whole(string literal)
    {
        var expected = System.Text.RegularExpressions.Regex.Unescape(literal.Replace("{", "\\{", StringComparison.Ordinal));

        Describe($"[Plugin(\"{literal}\")] public sealed partial class P {{ {Stop} }}").GetProperty("name").GetString().Should().Be(expected);
    }

    [Fact]
    public void Half_of_a_pair_is_escaped()
    {
        Text("[Plugin(\"a\\ud83d\")] public sealed partial class P { " + Stop + "}").Should().Contain("\"a\\ud83d\"");
    }

    [Fact]
    public void The_oldest_kernel_is_the_one_that_the_project_declares()
    {
        var options = new BuildProperties(new Dictionary<string, string> { ["MinimumCloudStackVersion"] = "4.19" });

        var result = Generate.Driver().WithUpdatedAnalyzerConfigOptions(options)
            .RunGenerators(Compile.Sources(Sources.Contracts, Sources.Plugin), TestContext.Current.CancellationToken).GetRunResult();

        Generate.Files(result)["Sample.Painter.Description.g.cs"].Should().Contain("\"kernels\":{\"oldest\":\"4.19\"},");
    }

    [Fact]
    public void The_newest_kernel_is_the_one_that_the_contracts_mirror()
    {
        Describe("[Plugin(\"p\")] public sealed partial class P { " + Stop + "}", "[assembly: System.Reflection.AssemblyMetadata(\"CloudStackVersion\", \"4.23\")]")
            .GetProperty("kernels").GetRawText().Should().Be("{\"newest\":\"4.23\"}");
    }

    [Fact]
    public void Custom_actions_network_services_and_parts_are_told()
    {
        const string Declarations =
            """
            namespace Plugin.CloudStack.Extensions
            {
                public sealed class CustomActionAttribute(string name) : System.Attribute { public int TimeoutSeconds { get; set; } public string? Description { get; set; } public bool ReadOnly { get; set; } public string? AllowedRoles { get; set; } }
                public sealed class ActionParameterAttribute(string? name = null) : System.Attribute { public string[] Options { get; set; } = []; }
                public sealed class ActionResult;
                public sealed class ExtensionCall;
            }
            namespace Plugin.Transport.Extension
            {
                public sealed class NetworkServiceAttribute(params string[] commands) : System.Attribute { public string? Service { get; set; } }
                [NetworkService("apply-fw-rules", Service = "Firewall")] public interface IFirewall;
            }
            """;
        const string Action =
            "[Plugin.CloudStack.Extensions.CustomAction(\"Dump\", Description = \"Shows it\", TimeoutSeconds = 9, ReadOnly = true, AllowedRoles = \"User\")] "
            + "public ValueTask<Plugin.CloudStack.Extensions.ActionResult> DumpAsync(System.Guid id, [Plugin.CloudStack.Extensions.ActionParameter(\"how\", Options = [\"x\", \"y\"])] string? way, CommandContext context) => default;";

        var text = Text(
            "[Plugin(\"p\")] public sealed partial class P : Plugin.Transport.Extension.IFirewall, ISelfCheck { " + Stop + Action
            + " public ValueTask CheckAsync(System.Threading.CancellationToken cancellation) => default; }",
            Declarations);

        text.Should().Contain(
            "{\"name\":\"Dump\",\"description\":\"Shows it\",\"timeoutSeconds\":9,\"readOnly\":true,\"allowedRoles\":\"User\",\"parameters\":"
            + "[{\"name\":\"id\",\"type\":\"String\",\"format\":\"Uuid\",\"required\":true},{\"name\":\"how\",\"type\":\"String\",\"options\":[\"x\",\"y\"]}]}");
        text.Should().Contain("{\"service\":\"Firewall\",\"interface\":\"Plugin.Transport.Extension.IFirewall\",\"commands\":[\"apply-fw-rules\"]}");
        text.Should().Contain("\"Plugin.Abstractions.ISelfCheck\"");
    }

    [Fact]
    public void A_plugin_that_is_not_partial_is_not_described()
    {
        Generate.Files(Generate.From(Snippet.Usings + Contracts + "[Plugin(\"p\")] public sealed class P { " + Stop + "}"))
            .Keys.Should().NotContain(static file => file.Contains("Description", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_plugins_of_one_project_are_described_without_a_warning()
    {
        Snippet.ShouldCompile(Contracts + "[Plugin(\"p\")] public sealed partial class P { " + Stop + "} [Plugin(\"q\")] internal sealed partial class Q : IPower { public ValueTask<Answer> StartAsync(StartCommand c, CommandContext x) => default; public ValueTask<StopAnswer> StopAsync(StopCommand c, CommandContext x) => default; }");
    }

    private static IEnumerable<string> Lines(JsonElement list) => list.EnumerateArray().Select(static item => item.GetRawText());

    /// <summary>What the attribute says that the compiler has made of the generated file.</summary>
    private static string Text(string plugin, string more = "")
    {
        Generate.Driver().RunGeneratorsAndUpdateCompilation(
            Compile.Sources(Snippet.Usings + Contracts + plugin, more), out var compilation, out _, TestContext.Current.CancellationToken);
        var attribute = compilation.GetTypeByMetadataName("Sample.P")!.GetAttributes()
            .Single(static each => each.AttributeClass!.Name == "PluginDescriptionAttribute");
        return (string)attribute.ConstructorArguments[0].Value!;
    }

    private static JsonElement Describe(string plugin, string more = "")
    {
        using var document = JsonDocument.Parse(Text(plugin, more));
        return document.RootElement.Clone();
    }
}
