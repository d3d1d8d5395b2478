using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Lock;

public sealed class PLG0201ContractIsNotLockedTests
{
    [Fact]
    public async Task A_new_contract_is_named_at_its_class()
    {
        const string Before = "";
        const string After = "[WireContract(\"x.A\")] public sealed partial class A;";

        var diagnostic = (await ContractLock.ChangesAsync(Before, After)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0201");
        ContractLock.Place(diagnostic).Should().Be("A");
        diagnostic.GetMessage().Should().StartWith("The contract 'x.A' is not in the contract lock: undo it, or accept it");
    }

    [Fact]
    public async Task A_new_enumeration_is_named_at_its_declaration()
    {
        const string Before = "";
        const string After = "[WireEnum(\"x.E\")] public enum E { RED }";

        var diagnostic = (await ContractLock.ChangesAsync(Before, After)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0201");
        ContractLock.Place(diagnostic).Should().Be("E");
        diagnostic.GetMessage().Should().StartWith("The enum 'x.E' is not in the contract lock: undo it, or accept it");
    }
}
