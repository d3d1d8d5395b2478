using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Analyzers.Contracts;
using Plugin.Generators.CodeFixes.Contracts;
using Plugin.Generators.CodeFixes.Tests.Driving;

namespace Plugin.Generators.CodeFixes.Tests.Contracts;

public sealed class CorrectWireNameTests : FixTests
{
    private protected override CodeFixProvider Fix => new CorrectWireName();

    private protected override DiagnosticAnalyzer Analyzer => new WireNameLooksMisspeltAnalyzer();

    [Fact]
    public Task The_known_name_is_written() => ShouldBecomeAsync(
        "[WireContract(\"com.cloud.agent.api.Anwser\")] public sealed partial class A;",
        "[WireContract(\"com.cloud.agent.api.Answer\")] public sealed partial class A;");
}
