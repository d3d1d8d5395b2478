using Plugin.Generators.Lock;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Lock;

public sealed class LockFileTests
{
    private static readonly string s_text = LockFile.Print(WireSymbols.Of(Compile.Sources(Sources.Contracts, Sources.RareMembers)).Entries);

    [Fact]
    public void The_lock_says_what_the_wire_shows()
    {
        GoldenFiles.Compare(new Dictionary<string, string> { [LockFile.FileName] = s_text }, "ContractLock");
    }

    [Fact]
    public void What_is_printed_is_read_again()
    {
        var parsed = LockFile.Parse(s_text);

        parsed.Errors.Should().BeEmpty();
        LockFile.Print(parsed.Entries).Should().Be(s_text);
    }

    [Fact]
    public void A_checkout_with_other_line_ends_reads_the_same() =>
        LockFile.Print(LockFile.Parse(s_text.Replace("\n", "\r\n", StringComparison.Ordinal)).Entries).Should().Be(s_text);

    [Fact]
    public void The_order_of_files_does_not_show() =>
        LockFile.Print(WireSymbols.Of(Compile.Sources(Sources.RareMembers, Sources.Contracts)).Entries).Should().Be(s_text);

    [Fact]
    public void A_name_with_a_colon_stays_whole()
    {
        const string Source =
            """
            [WireContract("x.A")] public sealed partial class A { [WireMember("a: b")] public int B { get; set; } }
            [WireEnum("x.E")] public enum E { [WireKey("c: d")] C }
            """;

        var entries = LockFile.Parse(ContractLock.Of(Source)).Entries;

        entries.SelectMany(static entry => entry.Members).Should().Equal(new LockMember("a: b", "int32"), new LockMember("C", "c: d"));
    }

    [Fact]
    public void Members_of_a_base_that_is_no_contract_count_as_own()
    {
        const string Source =
            """
            public abstract class Shared { [WireMember("b")] public int? B { get; set; } }
            [WireContract("x.A")] public sealed partial class A : Shared { [WireMember("a")] public string? Text { get; set; } }
            """;

        ContractLock.Of(Source).Should().EndWith("\ncontract x.A\n    a: string\n    b: int32?\n");
    }

    [Fact]
    public void Members_of_a_base_contract_are_left_to_its_own_entry() =>
        ContractLock.Of("[WireContract(\"x.A\")] public sealed partial class A : Answer;")
            .Should().EndWith("\ncontract x.A extends com.cloud.agent.api.Answer\n");
}
