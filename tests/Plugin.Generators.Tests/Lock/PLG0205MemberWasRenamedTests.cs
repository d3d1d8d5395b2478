using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Lock;

public sealed class PLG0205MemberWasRenamedTests
{
    [Fact]
    public async Task A_member_of_the_same_kind_in_the_same_place_is_the_old_one_renamed()
    {
        const string Before = "[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"b\")] public int B { get; set; } [WireMember(\"c\")] public string? C { get; set; } }";
        const string After = "[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"b\")] public int B { get; set; } [WireMember(\"d\")] public string? D { get; set; } }";

        var diagnostic = (await ContractLock.ChangesAsync(Before, After)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0205");
        ContractLock.Place(diagnostic).Should().Be("D");
        diagnostic.GetMessage().Should().StartWith("'x.A' has the member 'd' where the contract lock has 'c': the other side does not know the new name: undo it, or accept it");
    }

    [Fact]
    public async Task A_renamed_member_in_the_middle_is_found()
    {
        const string Before = "[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"c\")] public string? C { get; set; } [WireMember(\"b\")] public int B { get; set; } }";
        const string After = "[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"d\")] public string? D { get; set; } [WireMember(\"b\")] public int B { get; set; } }";

        var diagnostic = (await ContractLock.ChangesAsync(Before, After)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0205");
        ContractLock.Place(diagnostic).Should().Be("D");
        diagnostic.GetMessage().Should().StartWith("'x.A' has the member 'd' where the contract lock has 'c': the other side does not know the new name: undo it, or accept it");
    }
}
