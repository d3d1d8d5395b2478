using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Plugin.Generators.Analyzers;
using Plugin.Generators.CodeFixes.Lock;
using Plugin.Generators.CodeFixes.Tests.Driving;
using Plugin.Generators.Lock;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.CodeFixes.Tests.Lock;

public sealed class AcceptInContractLockTests : IDisposable
{
    private const string Old =
        """
        using Plugin.Abstractions;
        [WireContract("x.A")] public sealed partial class A { [WireMember("a")] public int One { get; set; } }
        [WireContract("x.B")] public sealed partial class B { [WireMember("b")] public int One { get; set; } }
        """;

    private const string A =
        """
        using Plugin.Abstractions;
        [WireContract("x.A")] public sealed partial class A { [WireMember("a")] public long One { get; set; } [WireMember("c")] public int Two { get; set; } }
        """;

    private const string C =
        """
        using Plugin.Abstractions;
        [WireContract("x.C")] public sealed partial class C;
        """;

    private readonly AdhocWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Accepting_one_change_accepts_its_contract_and_no_other()
    {
        var project = Changed();

        var after = await project.FixAsync(await DiagnosticAsync(project, "PLG0207"));

        (await RemainingAsync(after)).Should().Equal("PLG0201", "PLG0202");
        (await after.FileAsync(LockFile.FileName)).Should().Contain("contract x.A\n    a: int64\n    c: int32\n\ncontract x.B\n");
    }

    [Fact]
    public async Task Accepting_a_new_contract_puts_it_in_its_place()
    {
        var project = Changed();

        var after = await project.FixAsync(await DiagnosticAsync(project, "PLG0201"));

        (await RemainingAsync(after)).Should().Equal("PLG0202", "PLG0203", "PLG0207");
    }

    [Fact]
    public async Task Accepting_that_a_contract_is_gone_takes_it_out()
    {
        var project = Changed();

        var after = await project.FixAsync(await DiagnosticAsync(project, "PLG0202"));

        (await after.FileAsync(LockFile.FileName)).Should().NotContain("x.B");
    }

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Accepting_all_makes_the_lock_that_the_build_would_write(FixAllScope scope)
    {
        var after = await Changed().FixAllAsync(scope);

        (await after.FileAsync(LockFile.FileName)).Should().Be(LockOf(A, C));
        (await after.DiagnosticsAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Accepting_all_of_a_file_leaves_the_others()
    {
        var after = await Changed().FixAllAsync(FixAllScope.Document);

        (await RemainingAsync(after)).Should().Equal("PLG0201", "PLG0202");
    }

    [Fact]
    public async Task The_offer_names_the_contract()
    {
        var project = Changed();

        var offer = await project.OfferAsync(await DiagnosticAsync(project, "PLG0203"));

        offer.Title.Should().Be("Accept 'A' as it is now in the contract lock");
    }

    [Fact]
    public async Task An_empty_lock_is_filled_by_accepting_all()
    {
        var after = await Project("", A, C).FixAllAsync(FixAllScope.Project);

        (await after.FileAsync(LockFile.FileName)).Should().Be(LockOf(A, C));
    }

    private static string LockOf(params string[] sources) => LockFile.Print(WireSymbols.Of(Compile.Sources(sources)).Entries);

    private FixableProject Changed() => Project(LockOf(Old), A, C);

    private FixableProject Project(string text, params string[] sources) =>
        FixableProject.Create(_workspace, new ContractLockAnalyzer(), new AcceptInContractLock(), sources, (LockFile.FileName, text));

    private static async Task<Diagnostic> DiagnosticAsync(FixableProject project, string id) =>
        (await project.DiagnosticsAsync()).Single(each => each.Id == id);

    private static async Task<IEnumerable<string>> RemainingAsync(FixableProject project) =>
        (await project.DiagnosticsAsync()).Select(static each => each.Id).Order(StringComparer.Ordinal);
}
