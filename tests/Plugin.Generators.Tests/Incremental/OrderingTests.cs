using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Incremental;

public sealed class OrderingTests
{
    private const string Usings = "using System.Threading.Tasks; using Plugin.Abstractions; namespace Sample;\n";

    private static readonly string[] s_parts =
    [
        Usings + "[WireContract(\"x.B\")] public sealed partial class BCommand : Command, ICommand<Answer>, ITool;",
        Usings + "[WireContract(\"x.A\")] public sealed partial class ACommand : Command, ICommand<Answer>, ITool;",
        Usings + "[WireInterface(\"x.T\")] public interface ITool : Plugin.Abstractions.Wire.IWireObject;",
        Usings + "public sealed partial class P : IA { public ValueTask<Answer> DoAAsync(ACommand command, CommandContext context) => default; }",
        Usings + "[Plugin(\"p\")] public sealed partial class P : IB { public ValueTask<Answer> DoBAsync(BCommand command, CommandContext context) => default; }",
        Usings + "[Capability(\"b\")] public interface IB { ValueTask<Answer> DoBAsync(BCommand command, CommandContext context); }",
        Usings + "[Capability(\"a\")] public interface IA { ValueTask<Answer> DoAAsync(ACommand command, CommandContext context); }",
    ];

    [Fact]
    public void The_order_of_files_does_not_show()
    {
        var forward = Generate.Files(Generate.From(Sources.Contracts, Sources.Plugin));
        var backward = Generate.Files(Generate.From(Sources.Plugin, Sources.Contracts));

        backward.Should().Equal(forward);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Parts_of_a_plugin_its_capabilities_and_its_contracts_may_stand_in_any_file(int turned)
    {
        var straight = Generate.Files(Generate.From(s_parts));
        string[] rotated = [.. s_parts[turned..], .. s_parts[..turned]];

        Generate.Files(Generate.From(rotated)).Should().Equal(straight);
        Generate.Files(Generate.From([.. rotated.Reverse()])).Should().Equal(straight);
    }
}
