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

    [Theory]
    [InlineData("""[{"com.cloud.agent.api.Answer":{}},5]""")]
    [InlineData("""[{"com.cloud.agent.api.Answer":{},"x""")]
    [InlineData("""[{"com.cloud.agent.api.Answer":{}}""")]
    [InlineData("""[{"com.cloud.agent.api.MigrateAnsw\u0065r":""")]
    [InlineData("""[{"com.cloud.agent.api.StartupBrocadeVcsCommand":{"type":0.0}}]""")]
    [InlineData("""[{"com.cloud.agent.api.ModifyStoragePoolCommand":{"pool":{"type":{"":""}}}}]""")]
    [InlineData("""[{"org.example.Keyring":{"byNumber":{"01":null,"1":"a","1":"b"}}}]""")]
    public void Texts_that_once_broke_a_rule_keep_every_rule(string text) => WireTarget.Check(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void No_mutation_of_what_the_kernel_wrote_breaks_a_rule()
    {
        // Standard output comes out even if the process does not survive the search.
        Console.WriteLine($"fuzzing the wire's reader with seed {FuzzSettings.Seed} for {FuzzSettings.Duration.TotalSeconds} s");
        using var run = new FuzzRun(FuzzSettings.Seed, FuzzSettings.Artifacts);

        var findings = run.Search(FuzzSettings.Duration);

        output.WriteLine($"seed {FuzzSettings.Seed}: {run.Texts} texts, {run.Outcomes} outcomes");
        findings.Select(static finding => $"{finding.What}\n  {Encoding.UTF8.GetString(finding.Text)}").Should()
            .BeEmpty($"seed {FuzzSettings.Seed}, the texts are in {FuzzSettings.Artifacts}");
    }
}
