using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Lock;

public sealed class PLG0202LockedContractIsGoneTests
{
    [Fact]
    public async Task A_contract_that_went_is_named_at_its_line_of_the_lock()
    {
        const string Before = "[WireContract(\"x.A\")] public sealed partial class A; [WireContract(\"x.B\")] public sealed partial class B;";
        const string After = "[WireContract(\"x.A\")] public sealed partial class A;";

        var diagnostic = (await ContractLock.ChangesAsync(Before, After)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0202");
        diagnostic.GetMessage().Should().StartWith("The contract lock has the contract 'x.B', the code no longer does: undo it, or accept it");
        var place = diagnostic.Location.GetLineSpan();
        place.Path.Should().Be("/project/contracts.lock");
        ContractLock.Of(Before).Split('\n')[place.StartLinePosition.Line].Should().Be("contract x.B");
    }
}
