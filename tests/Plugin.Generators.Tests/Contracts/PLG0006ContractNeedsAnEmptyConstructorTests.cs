using Plugin.Generators.Diagnostics;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Contracts;

public sealed class PLG0006ContractNeedsAnEmptyConstructorTests
{
    [Theory]
    [InlineData("public sealed partial class A(int b) { public int B => b; }")]
    [InlineData("public sealed partial class A { public A(string b) => _ = b; }")]
    public void A_contract_that_cannot_be_made_is_named(string declaration) =>
        Snippet.Diagnostics($"[WireContract(\"x.A\")] {declaration}")
            .Should().ContainSingle().Which.Id.Should().Be(DiagnosticIds.PLG0006ContractNeedsAnEmptyConstructor);

    [Theory]
    [InlineData("public sealed partial class A { private A() { } public A(string b) => _ = b; }")]
    [InlineData("public sealed partial class A(int b = 0) { public int B => b; }")]
    [InlineData("public abstract partial class A(int b) { public int B => b; }")]
    public void A_private_or_optional_one_is_fine_and_abstract_contracts_need_none(string declaration) =>
        Snippet.ShouldCompile($"[WireContract(\"x.A\")] {declaration}");
}
