using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Lock;

public sealed class PLG0203MemberWasAddedTests
{
    [Fact]
    public async Task A_new_member_is_named_at_its_property()
    {
        const string Before = "[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"b\")] public int B { get; set; } }";
        const string After = "[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"b\")] public int B { get; set; } [WireMember(\"c\")] public string? C { get; set; } }";

        var diagnostic = (await ContractLock.ChangesAsync(Before, After)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0203");
        ContractLock.Place(diagnostic).Should().Be("C");
        diagnostic.GetMessage().Should().StartWith("'x.A' now has a member 'c' of the kind 'string', which the contract lock does not know: undo it, or accept it");
    }

    [Fact]
    public async Task A_number_at_the_end_is_new()
    {
        const string Before = "[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"b\")] public int B { get; set; } [WireMember(\"c\")] public string? C { get; set; } }";
        const string After = "[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"b\")] public int B { get; set; } [WireMember(\"c\")] public string? C { get; set; } [WireMember(\"e\")] public long E { get; set; } }";

        var diagnostic = (await ContractLock.ChangesAsync(Before, After)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0203");
        ContractLock.Place(diagnostic).Should().Be("E");
        diagnostic.GetMessage().Should().StartWith("'x.A' now has a member 'e' of the kind 'int64', which the contract lock does not know: undo it, or accept it");
    }
}
