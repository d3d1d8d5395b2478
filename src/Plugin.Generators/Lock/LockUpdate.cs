using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plugin.Generators.Lock;

/// <summary>The build property <c>UpdateContractLock</c>: the lock is written from the code, not compared with it.</summary>
internal static class LockUpdate
{
    private const string Property = "build_property.UpdateContractLock";

    public static bool IsOn(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue(Property, out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase);
}
