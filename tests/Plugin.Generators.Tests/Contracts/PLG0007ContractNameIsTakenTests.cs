using Plugin.Generators.Diagnostics;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Contracts;

public sealed class PLG0007ContractNameIsTakenTests
{
    [Fact]
    public void The_second_contract_of_a_name_is_reported_with_the_first()
    {
        const string Source = "[WireContract(\"x.A\")] public sealed partial class B; [WireContract(\"x.A\")] public sealed partial class A;";

        var diagnostic = Snippet.Diagnostics(Source).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be(DiagnosticIds.PLG0007ContractNameIsTaken);
        diagnostic.GetMessage().Should().StartWith("'x.A' is the wire name of 'Sample.A' and of 'Sample.B':");
    }

    [Fact]
    public void Names_that_differ_in_case_are_two_names() =>
        Snippet.ShouldCompile("[WireContract(\"x.A\")] public sealed partial class A; [WireContract(\"x.a\")] public sealed partial class B;");
}
