using Microsoft.CodeAnalysis;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests;

/// <summary>Projects of one solution that reference each other, each with contracts and a plugin.</summary>
public sealed class SeveralProjectsTests
{
    private const string Usings = "using System.Threading.Tasks; using Plugin.Abstractions; using Plugin.Abstractions.Wire;\n";

    private const string First =
        Usings +
        """
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Company.Second")]
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Company.Host")]
        namespace Company
        {
            [WireContract("x.First")] public sealed partial class FirstCommand : Command, ICommand<Answer>;
            [WireContract("x.Inner")] internal sealed partial class Inner { [WireMember("kind")] public Kind? Kind { get; set; } }
            [WireContract("x.Base")] public abstract partial class Base : Command { [WireMember("id")] public long Id { get; set; } }
            [WireEnum("x.Kind")] public enum Kind { One }
            [WireInterface("x.Thing")] public interface IThing : IWireObject;
            [Capability("first")] public interface IFirst { ValueTask<Answer> DoAsync(FirstCommand command, CommandContext context); }
            [Plugin("First")] public sealed partial class FirstPlugin : IFirst { public ValueTask<Answer> DoAsync(FirstCommand command, CommandContext context) => new(new Answer()); }
        }
        """;

    private const string Second =
        Usings +
        """
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Company.Host")]
        namespace Company
        {
            [WireContract("x.Second")] public sealed partial class SecondCommand : Base, ICommand<Answer> { [WireMember("kind")] public Kind? Kind { get; set; } }
            [WireContract("x.Part")] public sealed partial class Part : IThing;
            [CapabilityClient] public sealed partial class FirstClient : IFirst;
            [Plugin("Second")]
            public sealed partial class SecondPlugin : IFirst
            {
                public ValueTask<Answer> DoAsync(FirstCommand command, CommandContext context) => new(new Answer());
                [Handles] public ValueTask<Answer> DoMoreAsync(SecondCommand command, CommandContext context) => new(new Answer());
            }
        }
        """;

    private const string Host =
        Usings +
        """
        namespace Company
        {
            [WireContract("x.Host")] internal sealed partial class HostCommand : Base, ICommand<Answer>;
            [Plugin("Host")]
            internal sealed partial class HostPlugin
            {
                [Handlers] public FirstPlugin First { get; } = new();
                [Handlers] public Own Own { get; } = new();
            }
            internal sealed class Own { [Handles] public ValueTask<Answer> DoAsync(HostCommand command, CommandContext context) => new(new Answer()); }
            internal static class Everything
            {
                public static WireTypeSet[] Types => [Company.First.WireTypes.All, Company.Second.WireTypes.All, Company.Host.WireTypes.All];
                public static PluginManifest[] Plugins => [FirstPlugin.Manifest, SecondPlugin.Manifest, HostPlugin.Manifest];
            }
        }
        """;

    [Fact]
    public void Each_has_its_own_registry_and_its_own_tables_and_sees_those_of_the_others()
    {
        var first = Build("Company.First", First);
        var second = Build("Company.Second", Second, first);
        var host = Build("Company.Host", Host, first, second);

        host.GetSymbolsWithName("WireTypes", cancellationToken: TestContext.Current.CancellationToken).Should().ContainSingle();
    }

    [Fact]
    public void Two_that_do_not_know_each_other_can_be_used_together()
    {
        const string Contracts = Usings + "namespace Company; [WireContract(\"x.A\")] public sealed partial class {0}Command : Command, ICommand<Answer>;";
        var left = Build("Company.Left", Contracts.Replace("{0}", "Left", StringComparison.Ordinal));
        var right = Build("Company.Right", Contracts.Replace("{0}", "Right", StringComparison.Ordinal));

        Build("Company.Both", Usings + "namespace Company; static class All { public static WireTypeSet[] Types => [Left.WireTypes.All, Right.WireTypes.All]; }", left, right);
    }

    /// <summary>Compiles a project with what the generators add; any warning is an error.</summary>
    private static Compilation Build(string name, string source, params Compilation[] references)
    {
        Generate.Driver().RunGeneratorsAndUpdateCompilation(
            Compile.Named(name, source).AddReferences(references.Select(static each => each.ToMetadataReference())),
            out var compilation, out var diagnostics, TestContext.Current.CancellationToken);

        diagnostics.Should().BeEmpty();
        compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(static each => each.Severity >= DiagnosticSeverity.Warning).Select(static each => each.ToString()).Should().BeEmpty();
        return compilation;
    }
}
