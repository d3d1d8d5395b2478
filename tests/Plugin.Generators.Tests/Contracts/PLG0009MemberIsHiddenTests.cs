using Plugin.Generators.Diagnostics;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Contracts;

public sealed class PLG0009MemberIsHiddenTests
{
    private const string Base = "[WireContract(\"x.A\")] public partial class A { [WireMember(\"b\")] public virtual int B { get; set; } } ";

    [Theory]
    [InlineData("[WireMember(\"c\")] public new int B { get; set; }")]
    [InlineData("public new string? B { get; set; }")]
    [InlineData("public new int B() => 1;")]
    public void What_hides_a_member_is_named_where_it_is(string member)
    {
        var diagnostic = Snippet.Diagnostics(Base + $"[WireContract(\"x.C\")] public sealed partial class C : A {{ {member} }}").Should().ContainSingle().Which;

        diagnostic.Id.Should().Be(DiagnosticIds.PLG0009MemberIsHidden);
        diagnostic.GetMessage().Should().StartWith("'C.B' hides the wire member of the same name in 'A',");
    }

    [Fact]
    public void A_member_that_is_overridden_is_the_same_member() =>
        Snippet.ShouldCompile(Base + "[WireContract(\"x.C\")] public sealed partial class C : A { public override int B { get; set; } }");
}
