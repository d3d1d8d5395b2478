using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plugin.Generators.Analyzers;

/// <summary>What the build says about itself.</summary>
internal static class BuildProperty
{
    /// <summary>Tests also build what must not be done: what looks at habits leaves them alone.</summary>
    public static bool IsTestProject(AnalyzerOptions options) =>
        string.Equals(Of(options, "IsTestProject"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The value of an MSBuild property, or null when it has none.</summary>
    public static string? Of(AnalyzerOptions options, string name) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property." + name, out var value) && value.Length > 0 ? value : null;
}
