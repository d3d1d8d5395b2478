using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Lock;

public sealed class PLG0206MemberWasMovedTests
{
    [Fact]
    public async Task A_member_that_moved_is_named_with_both_places()
    {
        const string Before = "[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"b\")] public int B { get; set; } [WireMember(\"c\")] public string? C { get; set; } [WireMember(\"d\")] public string? D { get; set; } }";
        const string After = "[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"d\")] public string? D { get; set; } [WireMember(\"b\")] public int B { get; set; } [WireMember(\"c\")] public string? C { get; set; } }";

        var diagnostic = (await ContractLock.ChangesAsync(Before, After)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0206");
        ContractLock.Place(diagnostic).Should().Be("D");
        diagnostic.GetMessage().Should().StartWith("'x.A' has the member 'd' at the beginning now, the contract lock has it after 'c': undo it, or accept it");
    }
}
