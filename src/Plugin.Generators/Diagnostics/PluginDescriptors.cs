using Microsoft.CodeAnalysis;

namespace Plugin.Generators.Diagnostics;

/// <summary>What analyzers say about plugins; what the generators refuse is in <see cref="DiagnosticDescriptors"/>.</summary>
internal static class PluginDescriptors
{
    public static readonly DiagnosticDescriptor CapabilityIsIncomplete = Rule(
        DiagnosticIds.PLG0106CapabilityIsIncomplete, "A declared capability has no handler for a command",
        "'{0}' declares the capability '{1}' and has no handler for {2}: write what is missing, or take '{3}' from its bases",
        DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor HandlerIsNotReached = Rule(
        DiagnosticIds.PLG0107HandlerIsNotReached, "A handler is in no plugin",
        "'{0}' is marked [Handles], but no plugin has '{1}': mark the class [Plugin], or give a plugin a [Handlers] property of this type");

    public static readonly DiagnosticDescriptor HandlersAreNotDeclared = Rule(
        DiagnosticIds.PLG0108HandlersAreNotDeclared, "A property of a plugin holds handlers that are not declared",
        "'{0}' holds handlers and is not marked [Handlers], so the plugin refuses their commands: add the mark");

    public static readonly DiagnosticDescriptor HandlerIsNotMarked = Rule(
        DiagnosticIds.PLG0109HandlerIsNotMarked, "A method looks like a handler and is none",
        "'{0}' takes '{1}' as a handler does, but is neither marked [Handles] nor part of a capability, so nothing calls it: mark it, or make it private");

    public static readonly DiagnosticDescriptor HandlersPropertyHoldsNone = Rule(
        DiagnosticIds.PLG0110HandlersPropertyHoldsNone, "A [Handlers] property holds no handler",
        "'{0}' is marked [Handlers], but '{1}' has no [Handles] method and implements no capability: give the property the type that has the handlers");

    public static readonly DiagnosticDescriptor PluginTakesAScopedService = new(
        DiagnosticIds.PLG0111PluginTakesAScopedService, "A plugin takes a scoped service",
        "'{0}' lives as long as the plugin process and would hold the scoped service '{1}' all that time: take an IServiceScopeFactory and make a scope for each command",
        DiagnosticCategories.Dispatch, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: DiagnosticRule.HelpLink(DiagnosticIds.PLG0111PluginTakesAScopedService),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    private static DiagnosticDescriptor Rule(string id, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Warning) =>
        DiagnosticRule.Of(severity, id, DiagnosticCategories.Dispatch, title, message);
}
