using System.Text;
using Fuzz.Tests.Inputs;
using Fuzz.Tests.Invariants;
using Fuzz.Tests.Runs;

namespace Fuzz.Tests;

public sealed class FuzzTests(ITestOutputHelper output)
{
    [Fact]
    public void What_the_kernel_wrote_keeps_every_rule()
    {
        foreach (var text in Seeds.Texts)
        {
            WireTarget.Check(text);
        }
    }

    [Fact]
    public void No_mutation_of_what_the_kernel_wrote_breaks_a_rule()
    {
        var progress = TestContext.Current;
        progress.SendDiagnosticMessage($"fuzzing with seed {FuzzSettings.Seed} for {FuzzSettings.Duration.TotalSeconds} s");
        using var run = new FuzzRun(FuzzSettings.Seed, FuzzSettings.Artifacts);

        run.Search(FuzzSettings.Duration);

        output.WriteLine($"seed {FuzzSettings.Seed}: {run.Texts} texts, {run.Outcomes} outcomes");
        run.Findings.Select(static finding => $"{finding.What}\n  {Encoding.UTF8.GetString(finding.Text)}").Should()
            .BeEmpty($"seed {FuzzSettings.Seed}, the texts are in {FuzzSettings.Artifacts}");
    }
}
