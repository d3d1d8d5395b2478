using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Plugin.Generators.Diagnostics;

/// <summary>
/// Makes the descriptor of a rule. It knows none of them: the lists of rules refer to each other, and what they are made
/// with must be ready whichever of them is asked for first.
/// </summary>
internal static class DiagnosticRule
{
    private static readonly string? s_pagesUrl = typeof(DiagnosticRule).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(static each => each.Key == "DiagnosticPagesUrl")?.Value;

    public static DiagnosticDescriptor Error(string id, string category, string title, string message) =>
        Of(DiagnosticSeverity.Error, id, category, title, message);

    public static DiagnosticDescriptor Warning(string id, string category, string title, string message) =>
        Of(DiagnosticSeverity.Warning, id, category, title, message);

    public static DiagnosticDescriptor Of(DiagnosticSeverity severity, string id, string category, string title, string message) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, helpLinkUri: HelpLink(id));

    /// <summary>
    /// Where the page of a rule is: in the repository and in the package, and below the address at which a publisher shows
    /// both, when the build was given one.
    /// </summary>
    public static string HelpLink(string id) => $"{s_pagesUrl}docs/diagnostics/{id}.md";
}
