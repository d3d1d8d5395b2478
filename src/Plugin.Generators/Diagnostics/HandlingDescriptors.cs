using Microsoft.CodeAnalysis;

namespace Plugin.Generators.Diagnostics;

/// <summary>The rules about what a handler does while its command runs.</summary>
internal static class HandlingDescriptors
{
    public static readonly DiagnosticDescriptor CancellationIsNotPassed = Rule(
        DiagnosticIds.PLG0401CancellationIsNotPassed, "Cancellation is not passed on",
        "'{0}' would end early if it were given '{1}.Cancellation': without it the work goes on when the kernel has stopped waiting, and delays the end of the plugin");

    public static readonly DiagnosticDescriptor HandlerBlocks = Rule(
        DiagnosticIds.PLG0402HandlerBlocks, "A handler blocks its thread",
        "'{0}' holds a thread that other commands need: {1}");

    public static readonly DiagnosticDescriptor LongWorkIsSilent = Rule(
        DiagnosticIds.PLG0403LongWorkIsSilent, "The handler of a long command reports no progress",
        "'{0}' may take minutes, and '{1}' never says how far it is: report to '{2}.Progress', or pass the context on",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor ContextOutlivesItsHandler = Rule(
        DiagnosticIds.PLG0404ContextOutlivesItsHandler, "A command's context outlives its handler",
        "'{0}' is good until its handler has ended, then another command has it, but here {1}: take the values out before, or await the work");

    private static DiagnosticDescriptor Rule(string id, string title, string message, DiagnosticSeverity severity = DiagnosticSeverity.Warning) =>
        DiagnosticRule.Of(severity, id, DiagnosticCategories.Handling, title, message);
}
