using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Mistakes;

/// <summary>What people write in their first hour: each is answered once, and nothing that follows from it is said beside.</summary>
public sealed class FirstMistakesTests
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing System.Threading;\nusing System.Threading.Tasks;\nusing Plugin.Abstractions;\nusing Plugin.Abstractions.Wire;\nnamespace Acme;\n";

    private const string Contracts =
        """
        [WireContract("org.acme.StopCommand")] public sealed partial class StopCommand : Command, ICommand<StopAnswer> { [WireMember("name")] public string? Name { get; set; } [WireMember("password")] public Secret? Password { get; set; } }
        [WireContract("org.acme.StopAnswer")] public sealed partial class StopAnswer : Answer;
        [WireContract("org.acme.StartCommand")] public sealed partial class StartCommand : Command, ICommand<StopAnswer>;
        [Capability("power")] public interface IPower
        {
            ValueTask<StopAnswer> StopAsync(StopCommand command, CommandContext context);
            ValueTask<StopAnswer> StartAsync(StartCommand command, CommandContext context);
        }

        """;

    private const string Stop = "[Handles] public ValueTask<StopAnswer> StopAsync(StopCommand command, CommandContext context) => new(new StopAnswer()); ";

    public static TheoryData<string, string, string> Handlers => new()
    {
        { "wrong answer", "[Handles] public ValueTask<Answer> StopAsync(StopCommand command, CommandContext context) => new(new Answer());", "PLG0104" },
        { "no answer", "[Handles] public ValueTask StopAsync(StopCommand command, CommandContext context) => default;", "PLG0102" },
        { "task", "[Handles] public Task<StopAnswer> StopAsync(StopCommand command, CommandContext context) => Task.FromResult(new StopAnswer());", "PLG0102" },
        { "synchronous", "[Handles] public StopAnswer Stop(StopCommand command, CommandContext context) => new();", "PLG0102" },
        { "async void", "[Handles] public async void Stop(StopCommand command, CommandContext context) => await Task.Delay(1, context.Cancellation);", "PLG0102" },
        { "no context", "[Handles] public ValueTask<StopAnswer> StopAsync(StopCommand command) => new(new StopAnswer());", "PLG0102" },
        { "token in place of context", "[Handles] public ValueTask<StopAnswer> StopAsync(StopCommand command, CancellationToken cancellation) => new(new StopAnswer());", "PLG0102" },
        { "no command", "[Handles] public ValueTask<StopAnswer> StopAsync(string command, CommandContext context) => new(new StopAnswer());", "PLG0102" },
        { "answer as command", "[Handles] public ValueTask<StopAnswer> StopAsync(StopAnswer command, CommandContext context) => new(command);", "PLG0102" },
        { "private", "[Handles] private ValueTask<StopAnswer> StopAsync(StopCommand command, CommandContext context) => new(new StopAnswer());", "PLG0102" },
        { "static", "[Handles] public static ValueTask<StopAnswer> StopAsync(StopCommand command, CommandContext context) => new(new StopAnswer());", "PLG0102" },
        { "generic", "[Handles] public ValueTask<StopAnswer> StopAsync<T>(StopCommand command, CommandContext context) => new(new StopAnswer());", "PLG0102" },
        { "generic command", "[Handles] public ValueTask<StopAnswer> StopAsync<T>(T command, CommandContext context) where T : Command => new(new StopAnswer());", "PLG0102" },
        { "by reference", "[Handles] public ValueTask<StopAnswer> StopAsync(in StopCommand command, CommandContext context) => new(new StopAnswer());", "PLG0102" },
        { "twice", Stop + "[Handles] public ValueTask<StopAnswer> HaltAsync(StopCommand command, CommandContext context) => new(new StopAnswer());", "PLG0103" },
        { "forgotten mark", Stop + "public ValueTask<StopAnswer> StartAsync(StartCommand command, CommandContext context) => new(new StopAnswer());", "PLG0109" },
        { "sleep", "[Handles] public ValueTask<StopAnswer> StopAsync(StopCommand command, CommandContext context) { Thread.Sleep(1000); return new(new StopAnswer()); }", "PLG0402" },
        { "password", "[Handles] public ValueTask<StopAnswer> StopAsync(StopCommand command, CommandContext context) { Console.WriteLine($\"with {command.Password}\"); return new(new StopAnswer()); }", "PLG0501" },
        { "throws", "[Handles] public ValueTask<StopAnswer> StopAsync(StopCommand command, CommandContext context) => throw new InvalidOperationException(\"no such VM\");", "" },
    };

    public static TheoryData<string, string, string> Plugins => new()
    {
        { "not partial", "[Plugin(\"p\")] public sealed class P { " + Stop + "}", "PLG0101" },
        { "nested", "public static class Outer { [Plugin(\"p\")] public sealed partial class P { " + Stop + "} }", "PLG0101" },
        { "nested in partial", "public static partial class Outer { [Plugin(\"p\")] public sealed partial class P { " + Stop + "} }", "PLG0101" },
        { "generic", "[Plugin(\"p\")] public sealed partial class P<T> { " + Stop + "}", "PLG0101" },
        { "file", "[Plugin(\"p\")] file sealed partial class P { " + Stop + "}", "PLG0101" },
        { "abstract", "[Plugin(\"p\")] public abstract partial class P { " + Stop + "}", "" },
        { "static", "[Plugin(\"p\")] public static partial class P;", "PLG0101" },
        { "record", "[Plugin(\"p\")] public sealed partial record P { " + Stop + "}", "PLG0101" },
        { "struct", "[Plugin(\"p\")] public partial struct P { " + Stop + "}", "CS0592" },
        { "forgotten handler", "[Plugin(\"p\")] public sealed partial class P : IPower { public ValueTask<StopAnswer> StopAsync(StopCommand command, CommandContext context) => new(new StopAnswer()); }", "CS0535 PLG0106" },
        { "all forgotten", "[Plugin(\"p\")] public sealed partial class P : IPower;", "CS0535 CS0535 PLG0106" },
        { "capability with the wrong answer", "[Plugin(\"p\")] public sealed partial class P : IPower { public ValueTask<Answer> StopAsync(StopCommand command, CommandContext context) => new(new Answer()); public ValueTask<StopAnswer> StartAsync(StartCommand command, CommandContext context) => new(new StopAnswer()); }", "CS0738 PLG0106" },
    };

    public static TheoryData<string, string, string> OwnContracts => new()
    {
        { "command not partial", "[WireContract(\"org.acme.Own\")] public sealed class OwnCommand : Command, ICommand<Answer>; [Plugin(\"p\")] public sealed partial class P { [Handles] public ValueTask<Answer> OwnAsync(OwnCommand c, CommandContext x) => new(new Answer()); }", "PLG0001" },
        { "answer not partial", "[WireContract(\"org.acme.Own\")] public sealed partial class OwnCommand : Command, ICommand<OwnAnswer>; [WireContract(\"org.acme.OwnAnswer\")] public sealed class OwnAnswer : Answer; [Plugin(\"p\")] public sealed partial class P { [Handles] public ValueTask<OwnAnswer> OwnAsync(OwnCommand c, CommandContext x) => new(new OwnAnswer()); }", "PLG0001" },
        { "part not partial", "[WireContract(\"org.acme.Part\")] public sealed class Part; [WireContract(\"org.acme.Own\")] public sealed partial class Own { [WireMember(\"p\")] public Part? Part { get; set; } [WireMember(\"l\")] public List<Part?>? Parts { get; set; } [WireMember(\"m\")] public Dictionary<string, Part?>? Map { get; set; } }", "PLG0001" },
        { "base not partial", "[WireContract(\"org.acme.Base\")] public class Base { [WireMember(\"a\")] public int A { get; set; } } [WireContract(\"org.acme.Own\")] public sealed partial class Own : Base { [WireMember(\"b\")] public int B { get; set; } }", "PLG0001" },
        { "implementation not partial", "[WireInterface(\"org.acme.I\")] public interface IThing : IWireObject; [WireContract(\"org.acme.Own\")] public sealed class Own : IThing;", "CS0535 CS0535 PLG0001" },
        { "nested", "public static class Outer { [WireContract(\"org.acme.Own\")] public sealed partial class Own { [WireMember(\"a\")] public int A { get; set; } } } [WireContract(\"org.acme.User\")] public sealed partial class User { [WireMember(\"o\")] public Outer.Own? O { get; set; } }", "PLG0001" },
        { "generic", "[WireContract(\"org.acme.Own\")] public sealed partial class Own<T> { [WireMember(\"a\")] public int A { get; set; } } [WireContract(\"org.acme.User\")] public sealed partial class User { [WireMember(\"o\")] public Own<int>? O { get; set; } }", "PLG0001" },
        { "generic command", "[WireContract(\"org.acme.Own\")] public sealed partial class OwnCommand<T> : Command, ICommand<Answer>;", "PLG0001" },
        { "record", "[WireContract(\"org.acme.Own\")] public sealed partial record Own { [WireMember(\"a\")] public int A { get; set; } } [WireContract(\"org.acme.User\")] public sealed partial class User { [WireMember(\"o\")] public Own? O { get; set; } }", "PLG0001" },
        { "static", "[WireContract(\"org.acme.Own\")] public static partial class Own;", "PLG0001" },
        { "nested enumeration", "public static class Outer { [WireEnum(\"org.acme.Kind\")] public enum Kind { A } } [WireContract(\"org.acme.Own\")] public sealed partial class Own { [WireMember(\"k\")] public Outer.Kind? Kind { get; set; } [WireMember(\"m\")] public List<Outer.Kind?>? All { get; set; } }", "PLG0008" },
        { "struct", "[WireContract(\"org.acme.Own\")] public partial struct Own { [WireMember(\"a\")] public int A { get; set; } }", "CS0592" },
        { "unsupported member", "[WireContract(\"org.acme.Own\")] public sealed partial class OwnCommand : Command, ICommand<Answer> { [WireMember(\"s\")] public System.IO.Stream? S { get; set; } [WireMember(\"a\")] public int A { get; set; } } [Plugin(\"p\")] public sealed partial class P { [Handles] public ValueTask<Answer> OwnAsync(OwnCommand c, CommandContext x) => new(new Answer()); }", "PLG0002" },
        { "plain class as member", "public sealed class Plain; [WireContract(\"org.acme.Own\")] public sealed partial class Own { [WireMember(\"p\")] public Plain? Plain { get; set; } }", "PLG0002" },
        { "plain enum as member", "public enum Plain { A } [WireContract(\"org.acme.Own\")] public sealed partial class Own { [WireMember(\"p\")] public Plain? Plain { get; set; } }", "PLG0002" },
        { "decimal", "[WireContract(\"org.acme.Own\")] public sealed partial class Own { [WireMember(\"p\")] public decimal Price { get; set; } }", "PLG0002" },
        { "date", "[WireContract(\"org.acme.Own\")] public sealed partial class Own { [WireMember(\"p\")] public DateTime? At { get; set; } }", "PLG0002" },
        { "init", "[WireContract(\"org.acme.Own\")] public sealed partial class OwnCommand : Command, ICommand<Answer> { [WireMember(\"a\")] public int A { get; init; } [WireMember(\"b\")] public int B { get; } } [Plugin(\"p\")] public sealed partial class P { [Handles] public ValueTask<Answer> OwnAsync(OwnCommand c, CommandContext x) => new(new Answer()); }", "PLG0005 PLG0005" },
        { "no empty constructor", "[WireContract(\"org.acme.Own\")] public sealed partial class OwnCommand(string a) : Command, ICommand<Answer> { [WireMember(\"a\")] public string? A { get; set; } = a; } [Plugin(\"p\")] public sealed partial class P { [Handles] public ValueTask<Answer> OwnAsync(OwnCommand c, CommandContext x) => new(new Answer()); }", "PLG0006" },
        { "same member name", "[WireContract(\"org.acme.Own\")] public sealed partial class OwnCommand : Command, ICommand<Answer> { [WireMember(\"a\")] public int A { get; set; } [WireMember(\"a\")] public int B { get; set; } } [Plugin(\"p\")] public sealed partial class P { [Handles] public ValueTask<Answer> OwnAsync(OwnCommand c, CommandContext x) => new(new Answer()); }", "PLG0003" },
        { "same wire name", "[WireContract(\"org.acme.StopCommand\")] public sealed partial class HaltCommand : Command, ICommand<StopAnswer>;", "PLG0007" },
        { "no contract mark", "public sealed partial class OwnCommand : Command, ICommand<Answer>; [Plugin(\"p\")] public sealed partial class P { [Handles] public ValueTask<Answer> OwnAsync(OwnCommand c, CommandContext x) => new(new Answer()); }", "PLG0102" },
        { "no answer class", "[WireContract(\"org.acme.Own\")] public sealed partial class OwnCommand : Command; [Plugin(\"p\")] public sealed partial class P { [Handles] public ValueTask<Answer> OwnAsync(OwnCommand c, CommandContext x) => new(new Answer()); }", "" },
        { "bad key", "[WireContract(\"org.acme.Own\"), Mutating, ResourceKey(\"vm\", \"Nmae\")] public sealed partial class OwnCommand : Command, ICommand<Answer> { [WireMember(\"n\")] public string? Name { get; set; } } [Plugin(\"p\")] public sealed partial class P { [Handles] public ValueTask<Answer> OwnAsync(OwnCommand c, CommandContext x) => new(new Answer()); }", "PLG0004" },
        { "empty wire name", "[WireContract(\"\")] public sealed partial class OwnCommand : Command, ICommand<Answer>;", "PLG0013" },
        { "member of a class without a mark", "public sealed class OwnCommand : Command { [WireMember(\"a\")] public int A { get; set; } }", "" },
    };

    [Theory]
    [MemberData(nameof(Handlers))]
    public Task A_slip_in_a_handler(string slip, string handler, string ids) =>
        ShouldSayAsync(slip, "[Plugin(\"p\")] public sealed partial class P { " + handler + " }", ids);

    [Theory]
    [MemberData(nameof(Plugins))]
    public Task A_slip_in_a_plugin(string slip, string plugin, string ids) => ShouldSayAsync(slip, plugin, ids);

    [Theory]
    [MemberData(nameof(OwnContracts))]
    public Task A_slip_in_a_contract(string slip, string contract, string ids) => ShouldSayAsync(slip, contract, ids);

    private static async Task ShouldSayAsync(string slip, string code, string ids)
    {
        var said = await Verdict.OnAsync(Usings + Contracts + code);

        string.Join(' ', said.Select(static each => each.Id).Order(StringComparer.Ordinal)).Should().Be(
            string.Join(' ', ids.Split(' ').Order(StringComparer.Ordinal)), "{0} is answered with\n{1}\n", slip, string.Join('\n', said));
    }
}
