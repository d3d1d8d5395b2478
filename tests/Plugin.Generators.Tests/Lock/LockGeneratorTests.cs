using Plugin.Generators.Lock;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Lock;

public sealed class LockGeneratorTests
{
    [Fact]
    public void A_build_that_writes_the_lock_gets_it_as_comments()
    {
        var driver = Generate.Driver().WithUpdatedAnalyzerConfigOptions(new BuildProperties(new Dictionary<string, string> { ["UpdateContractLock"] = "true" }));
        var compilation = Compile.Sources(Sources.Contracts);

        var files = Generate.Files(driver.RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult());

        string.Concat(files[LockGenerator.HintName].Split('\n').Where(static line => line.Length > 0).Select(static line => line[LockGenerator.Comment.Length..] + "\n"))
            .Should().Be(LockFile.Print(WireSymbols.Of(compilation).Entries));
    }

    [Fact]
    public void Other_builds_get_nothing() =>
        Generate.Files(Generate.From(Sources.Contracts)).Should().NotContainKey(LockGenerator.HintName);
}
