using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Plugin.Generators.Diagnostics;

/// <summary>The rules about custom actions of extensions.</summary>
internal static class CustomActionDescriptors
{
    public static readonly DiagnosticDescriptor CustomActionHasAnotherShape = Rule(
        DiagnosticIds.PLG0601CustomActionHasAnotherShape, "A custom action has another shape than custom actions have",
        "'{0}' is no custom action: it may take an ExtensionCall first, must take a CommandContext last and return ValueTask<ActionResult>, and be reachable from the plugin");

    public static readonly DiagnosticDescriptor CustomActionNameIsTaken = Rule(
        DiagnosticIds.PLG0602CustomActionNameIsTaken, "The name of a custom action is taken",
        "'{0}' is the name of the custom action '{1}' and of {2}: case does not count, so give it another one");

    public static readonly DiagnosticDescriptor ActionParameterIsNotSupported = Rule(
        DiagnosticIds.PLG0603ActionParameterIsNotSupported, "A parameter of a custom action cannot be given by a user",
        "The parameter '{0}' of '{1}' is of the type '{2}', which the kernel has no form for: take a string, Secret, int, long, double, bool, DateTimeOffset, Guid or Uri");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [CustomActionHasAnotherShape, CustomActionNameIsTaken, ActionParameterIsNotSupported];

    private static DiagnosticDescriptor Rule(string id, string title, string message) =>
        DiagnosticRule.Error(id, DiagnosticCategories.Dispatch, title, message);
}
