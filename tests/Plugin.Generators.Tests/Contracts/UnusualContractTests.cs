using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Contracts;

public sealed class UnusualContractTests
{
    [Fact]
    public void Keywords_can_be_names() =>
        Snippet.ShouldCompile(
            """
            [WireContract("x.event")]
            [ResourceKey("r", "class")]
            public sealed partial class @event : Command
            {
                [WireMember("class")] public string? @class { get; set; }
                [WireMember("enum")] public @enum? @int { get; set; }
                [WireMember("list")] public List<@enum?>? @List { get; set; }
                [WireMember("map")] public Dictionary<@enum, @event?>? @default { get; set; }
                [WireMember("interface")] public @interface? @interface { get; set; }
            }

            [WireEnum("x.enum")] public enum @enum { @class, [WireKey("in")] @out }
            [WireInterface("x.interface")] public interface @interface : IWireObject;
            [WireContract("x.for")] public sealed partial class @for : @interface;
            """,
            Snippet.Usings.Replace("Sample", "@namespace.Sample", StringComparison.Ordinal));

    [Fact]
    public void Members_can_be_named_like_variables_of_generated_code() =>
        Snippet.ShouldCompile(
            """
            [WireContract("x.A")] public sealed partial class A
            {
                [WireMember("r")] public string? reader { get; set; }
                [WireMember("v")] public string? value { get; set; }
                [WireMember("w")] public List<string?>? writer { get; set; }
                [WireMember("b")] public int? begun { get; set; }
                [WireMember("n")] public Colour? name { get; set; }
                [WireMember("u")] public int unknown { get; set; }
            }

            [WireEnum("x.E")] public enum Colour { token, found }
            """);

    [Theory]
    [InlineData("[WireEnum(\"x.A\")] public enum A { X = 0, Y = 0, [WireKey(\"z\")] Z = X } [WireContract(\"x.B\")] public sealed partial class B { [WireMember(\"m\")] public Dictionary<A, A?>? M { get; set; } }")]
    [InlineData("[WireInterface(\"x.I\")] public interface I; [WireContract(\"x.A\")] public sealed partial class A : I; [WireContract(\"x.B\")] public sealed partial class B { [WireMember(\"i\")] public I? Value { get; set; } }")]
    [InlineData("[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"a\", OmitEmpty = true)] public string? B { get; set; } [WireMember(\"b\", OmitEmpty = true)] public int?[]? C { get; set; } [WireMember(\"c\", OmitEmpty = true)] public Pair<string, int?>? D { get; set; } [WireMember(\"d\", OmitEmpty = true)] public Dictionary<string, int?>? E { get; set; } }")]
    [InlineData("[WireContract(\"x.C\")] public sealed partial class C : Command, ICommand<Answer>; public sealed class Part { [Handles] public ValueTask<Answer> DoAsync(C command, CommandContext context) => default; } [Plugin(\"p\")] public sealed partial class @static { [Handlers] public Part @class { get; } = new(); [Handlers] public Part this[int index] => @class; }")]
    [InlineData("[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"a\\u2028\\u0085\\t\\\"\\\\\")] public int B { get; set; } } [WireEnum(\"x.<E>&\\u2028\")] public enum E { [WireKey(\"a\\u2029\\n\")] X }")]
    [InlineData("[WireContract(\"x.A\")] public sealed partial class A\u203FB { [WireMember(\"a\")] public int e\u0301 { get; set; } }")]
    [InlineData("[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"a\"), Redact((Redaction)99)] public string? B { get; set; } }")]
    public void What_the_compiler_takes_gets_code_that_compiles(string source) => Snippet.ShouldCompile(source);

    [Fact]
    public void Nothing_needs_a_namespace() =>
        Snippet.ShouldCompile(
            """
            [WireContract("x.A")] public abstract partial class A { [WireMember("c")] public Colour? Colour { get; set; } }
            [WireContract("x.B")] public sealed partial class B : A, ITool { [WireMember("t")] public ITool? Tool { get; set; } [WireMember("a")] public A? Parent { get; set; } }
            [WireEnum("x.E")] public enum Colour { RED }
            [WireInterface("x.I")] public interface ITool : IWireObject;
            """,
            Snippet.Usings.Replace("namespace Sample;", "", StringComparison.Ordinal));

    [Fact]
    public void A_class_between_two_contracts_need_not_be_one() =>
        Snippet.ShouldCompile(
            """
            [WireContract("x.A")] public partial class A { [WireMember("a")] public int Number { get; set; } }
            public class Between : A { [WireMember("b")] public int Other { get; set; } }
            [WireContract("x.C")] public sealed partial class C : Between { [WireMember("c")] public int Last { get; set; } }
            """);

    [Theory]
    [InlineData("public sealed class Wire; public sealed class Sdk;")]
    [InlineData("namespace Wire { public sealed class Inner; }")]
    public void A_project_may_have_names_that_generated_files_use(string names) =>
        Snippet.ShouldCompile(names + " namespace Own { [Plugin.Abstractions.WireContract(\"x.A\")] public sealed partial class A { [Plugin.Abstractions.WireMember(\"w\")] public string? W { get; set; } } }", usings: "");

    [Fact]
    public void The_registry_can_have_a_name_of_its_own()
    {
        var driver = Generate.Driver().WithUpdatedAnalyzerConfigOptions(new BuildProperties(new Dictionary<string, string> { ["WireTypesName"] = "OwnTypes" }));

        var files = Generate.Files(driver.RunGenerators(Compile.Sources(Sources.Contracts), TestContext.Current.CancellationToken).GetRunResult());

        files["WireTypes.g.cs"].Should().Contain("public static class OwnTypes\n");
    }
}
