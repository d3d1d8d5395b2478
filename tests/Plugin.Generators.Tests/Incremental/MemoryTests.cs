using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Plugin.Generators.Tests.Driving;

namespace Plugin.Generators.Tests.Incremental;

public sealed class MemoryTests
{
    [Fact]
    public void No_compilation_outlives_the_runs_after_it()
    {
        var (driver, first) = RunThrice();

        Collect(first);

        first.IsAlive.Should().BeFalse();
        GC.KeepAlive(driver);
    }

    // The frames of these methods are gone when the test looks, and with them their hidden locals.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, WeakReference First) RunThrice()
    {
        var first = Compile.Sources(Sources.Contracts, Sources.Plugin);
        var driver = Generate.Driver(trackSteps: false).RunGenerators(first);

        // What a run removes is forgotten by the run after it.
        driver = driver.RunGenerators(Compile.Sources(Sources.Contracts)).RunGenerators(Compile.Sources(Sources.Contracts));
        return (driver, new WeakReference(first));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Collect(WeakReference target)
    {
        for (var i = 0; i < 20 && target.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }
}
