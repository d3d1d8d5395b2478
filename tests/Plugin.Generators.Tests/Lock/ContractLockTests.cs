using Plugin.Generators.Analyzers;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Lock;

public sealed class ContractLockTests
{
    private const string Source = "[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"b\")] public int B { get; set; } }";

    [Fact]
    public async Task A_project_without_a_lock_is_left_alone() =>
        (await Analyze.WithAsync(new ContractLockAnalyzer(), Compile.Sources("using Plugin.Abstractions; " + Source))).Should().BeEmpty();

    [Fact]
    public async Task A_lock_that_fits_is_silent() => (await ContractLock.ChangesAsync(Source, Source)).Should().BeEmpty();

    [Fact]
    public async Task A_renamed_class_or_property_is_no_change() =>
        (await ContractLock.ChangesAsync(Source, Source.Replace("class A", "class Other", StringComparison.Ordinal).Replace("int B", "int Other", StringComparison.Ordinal)))
            .Should().BeEmpty();

    [Fact]
    public async Task A_build_that_writes_the_lock_does_not_compare_it() =>
        (await ContractLock.CheckAsync("", Source, new Dictionary<string, string> { ["UpdateContractLock"] = "true" })).Should().BeEmpty();

    [Fact]
    public async Task Several_changes_of_one_contract_are_told_apart()
    {
        const string Before = "[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"a\")] public int A1 { get; set; } [WireMember(\"b\")] public int B { get; set; } [WireMember(\"c\")] public int C { get; set; } }";
        const string After = "[WireContract(\"x.A\")] public sealed partial class A { [WireMember(\"c\")] public int C { get; set; } [WireMember(\"a\")] public long A1 { get; set; } [WireMember(\"d\")] public string? D { get; set; } }";

        var diagnostics = await ContractLock.ChangesAsync(Before, After);

        diagnostics.Select(static each => each.Id).Should().BeEquivalentTo("PLG0203", "PLG0204", "PLG0206", "PLG0207");
    }
}
