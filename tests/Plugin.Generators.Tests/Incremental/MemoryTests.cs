using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Incremental;

public sealed class MemoryTests
{
    [Fact]
    public void No_compilation_outlives_the_runs_after_it()
    {
        var driver = Generate.Driver(trackSteps: false);
        var first = RunOnce(ref driver);

        // What a run removes is forgotten by the run after it.
        driver = driver.RunGenerators(Compile.Sources(Sources.Contracts), TestContext.Current.CancellationToken);
        driver = driver.RunGenerators(Compile.Sources(Sources.Contracts), TestContext.Current.CancellationToken);

        for (var i = 0; i < 10 && first.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        first.IsAlive.Should().BeFalse();
        GC.KeepAlive(driver);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference RunOnce(ref GeneratorDriver driver)
    {
        var compilation = Compile.Sources(Sources.Contracts, Sources.Plugin);
        driver = driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
        return new WeakReference(compilation);
    }
}
