using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Lock;

public sealed class PLG0207KindOfMemberChangedTests
{
    [Fact]
    public async Task Another_type_is_another_kind()
    {
        const string Before = "[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"b\")] public int B { get; set; } }";
        const string After = "[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"b\")] public long B { get; set; } }";

        var diagnostic = (await ContractLock.ChangesAsync(Before, After)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0207");
        ContractLock.Place(diagnostic).Should().Be("B");
        diagnostic.GetMessage().Should().StartWith("'x.A' has the member 'b' as 'int64' now, the contract lock has it as 'int32': undo it, or accept it");
    }

    [Fact]
    public async Task A_number_that_can_be_absent_is_another_kind()
    {
        const string Before = "[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"b\")] public int B { get; set; } }";
        const string After = "[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"b\")] public int? B { get; set; } }";

        var diagnostic = (await ContractLock.ChangesAsync(Before, After)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0207");
        ContractLock.Place(diagnostic).Should().Be("B");
        diagnostic.GetMessage().Should().StartWith("'x.A' has the member 'b' as 'int32?' now, the contract lock has it as 'int32': undo it, or accept it");
    }

    [Fact]
    public async Task An_empty_list_that_is_left_out_is_another_kind()
    {
        const string Before = "[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"l\")] public List<int>? L { get; set; } }";
        const string After = "[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"l\", OmitEmpty = true)] public List<int>? L { get; set; } }";

        var diagnostic = (await ContractLock.ChangesAsync(Before, After)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be("PLG0207");
        ContractLock.Place(diagnostic).Should().Be("L");
        diagnostic.GetMessage().Should().StartWith("'x.A' has the member 'l' as 'list<int32> omit-empty' now, the contract lock has it as 'list<int32>': undo it, or accept it");
    }

    [Fact]
    public async Task An_array_in_place_of_a_list_is_no_change() =>
        (await ContractLock.ChangesAsync(
            "[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"l\")] public List<int>? L { get; set; } }",
            "[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"l\")] public int[]? L { get; set; } }")).Should().BeEmpty();
}
