using Microsoft.CodeAnalysis;

namespace Plugin.Generators.Diagnostics;

/// <summary>The rules about secrets.</summary>
internal static class SecretDescriptors
{
    public static readonly DiagnosticDescriptor SecretIsFormatted = Rule(
        DiagnosticIds.PLG0501SecretIsFormatted, "A secret is formatted",
        "'{0}' is a secret and becomes '***' here: leave it out, or call Reveal() where a device needs the value");

    public static readonly DiagnosticDescriptor RevealedSecretIsShown = Rule(
        DiagnosticIds.PLG0502RevealedSecretIsShown, "A revealed secret is shown",
        "A revealed secret goes to {0}, where people and files see it: leave it out, and say what it is for instead");

    private static DiagnosticDescriptor Rule(string id, string title, string message) =>
        DiagnosticRule.Warning(id, DiagnosticCategories.Secrets, title, message);
}
