using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Lock;

public sealed class PLG0210ImplementersChangedTests
{
    [Fact]
    public async Task A_contract_that_now_implements_an_interface_is_named_at_the_interface()
    {
        const string Before = "[WireInterface(\"x.I\")] public interface ITool : IWireObject; [WireContract(\"x.A\")] public sealed partial class A;";

        var diagnostic = (await ContractLock.ChangesAsync(Before, Before.Replace("class A", "class A : ITool", StringComparison.Ordinal)))
            .Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0210");
        ContractLock.Place(diagnostic).Should().Be("ITool");
        diagnostic.GetMessage().Should().StartWith("The contracts that implement 'x.I' differ from the contract lock ('x.A' is new): undo it, or accept it");
    }
}
