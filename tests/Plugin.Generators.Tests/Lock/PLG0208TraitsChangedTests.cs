using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Lock;

public sealed class PLG0208TraitsChangedTests
{
    [Fact]
    public async Task Another_base_is_named_with_the_old_one()
    {
        const string Before = "[WireContract(\"x.A\")] public sealed partial class A : Command;";
        const string After = "[WireContract(\"x.A\")] public sealed partial class A : Answer;";

        var diagnostic = (await ContractLock.ChangesAsync(Before, After)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0208");
        ContractLock.Place(diagnostic).Should().Be("A");
        diagnostic.GetMessage().Should().StartWith("'x.A' is 'contract extends com.cloud.agent.api.Answer' now, the contract lock has it as 'contract extends com.cloud.agent.api.Command': undo it, or accept it");
    }

    [Fact]
    public async Task Another_construction_is_named()
    {
        const string Before = "[WireContract(\"x.A\")] public sealed partial class A;";
        const string After = "[WireContract(\"x.A\", Construction = WireConstruction.Bare)] public sealed partial class A;";

        var diagnostic = (await ContractLock.ChangesAsync(Before, After)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0208");
        ContractLock.Place(diagnostic).Should().Be("A");
        diagnostic.GetMessage().Should().StartWith("'x.A' is 'contract bare' now, the contract lock has it as 'contract': undo it, or accept it");
    }

    [Fact]
    public async Task Another_way_to_read_constants_is_named()
    {
        const string Before = "[WireEnum(\"x.E\")] public enum E { RED }";
        const string After = "[WireEnum(\"x.E\", RejectUnknown = true)] public enum E { RED }";

        var diagnostic = (await ContractLock.ChangesAsync(Before, After)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0208");
        ContractLock.Place(diagnostic).Should().Be("E");
        diagnostic.GetMessage().Should().StartWith("'x.E' is 'enum reject-unknown' now, the contract lock has it as 'enum': undo it, or accept it");
    }
}
