using Plugin.Generators.Diagnostics;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Contracts;

public sealed class PLG0005MemberCannotBeFilledTests
{
    [Theory]
    [InlineData("[WireMember(\"b\")] public int B { get; }", "has no setter")]
    [InlineData("[WireMember(\"b\")] public int B => 1;", "has no setter")]
    [InlineData("[WireMember(\"b\")] public int B { set { } }", "has no getter")]
    [InlineData("[WireMember(\"b\")] public int B { get; init; }", "can only be set while the object is made")]
    [InlineData("[WireMember(\"b\")] public required int B { get; init; }", "can only be set while the object is made")]
    [InlineData("[WireMember(\"b\")] public static int B { get; set; }", "is static")]
    public void A_property_that_no_codec_can_fill_is_named_with_the_reason(string member, string reason)
    {
        var diagnostic = Snippet.Diagnostics($"[WireContract(\"x.A\")] public sealed partial class A {{ {member} }}").Should().ContainSingle().Which;

        diagnostic.Id.Should().Be(DiagnosticIds.PLG0005MemberCannotBeFilled);
        diagnostic.GetMessage().Should().StartWith($"'B' is a wire member and {reason}:");
    }

    [Fact]
    public void A_setter_that_a_derived_contract_does_not_see_is_named_for_that_contract()
    {
        const string Source =
            """
            [WireContract("x.A")] public partial class A { [WireMember("b")] public int B { get; private set; } }
            [WireContract("x.C")] public sealed partial class C : A;
            """;

        Snippet.Diagnostics(Source).Should().ContainSingle().Which.GetMessage().Should().Contain("has a setter that 'C' does not see");
    }

    [Fact]
    public void A_private_setter_of_the_contract_itself_is_fine() =>
        Snippet.ShouldCompile("[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"b\")] public int B { get; private set; } }");

    [Fact]
    public void A_required_member_is_fine() =>
        Snippet.ShouldCompile(
            """
            [WireContract("x.A")] public partial class A { [WireMember("b")] public required string B { get; set; } public required int Other; }
            [WireContract("x.C")] public sealed partial class C : A { [WireMember("d")] public required int @class { get; set; } }
            """);
}
