using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Lock;

public sealed class PLG0204MemberWasRemovedTests
{
    [Fact]
    public async Task A_member_that_went_is_named_at_the_class()
    {
        const string Before = "[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"b\")] public int B { get; set; } [WireMember(\"c\")] public string? C { get; set; } }";
        const string After = "[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"b\")] public int B { get; set; } }";

        var diagnostic = (await ContractLock.ChangesAsync(Before, After)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0204");
        ContractLock.Place(diagnostic).Should().Be("A");
        diagnostic.GetMessage().Should().StartWith("'x.A' no longer has the member 'c' of the kind 'string', which the contract lock knows: undo it, or accept it");
    }
}
