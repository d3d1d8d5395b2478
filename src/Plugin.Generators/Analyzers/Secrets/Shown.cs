using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Plugin.Generators.Analyzers.Handling;

namespace Plugin.Generators.Analyzers.Secrets;

/// <summary>Knows which calls make text of their arguments, and which show it.</summary>
internal static class Shown
{
    private const string Logging = "Microsoft.Extensions.Logging";

    /// <summary>Where the arguments of a call are seen, or null when the call shows nothing.</summary>
    public static string? By(IMethodSymbol method)
    {
        var owner = method.ContainingType;
        return owner.Name switch
        {
            "LoggerExtensions" or "ILogger" or "LoggerMessage" when owner.ContainingNamespace?.ToDisplayString() == Logging => "the log",
            "Console" or "TextWriter" when method.Name.StartsWith("Write", StringComparison.Ordinal) && IsOfSystem(owner) => "the console",
            "Debug" or "Trace" when IsOf(owner, "System.Diagnostics") => "the trace",
            "Activity" when method.Name is "SetTag" or "AddTag" or "SetBaggage" or "AddBaggage" or "SetStatus" && IsOf(owner, "System.Diagnostics") => "the trace",
            _ => IsLogMethod(method) ? "the log" : null,
        };
    }

    /// <summary>True for calls that put their arguments into a text.</summary>
    public static bool Formats(IMethodSymbol method) => method switch
    {
        { ContainingType.SpecialType: SpecialType.System_String, Name: "Format" or "Concat" or "Join" } => true,
        { ContainingType.Name: "StringBuilder", Name: "Append" or "AppendFormat" or "AppendJoin" or "AppendLine" or "Insert" } => true,
        { ContainingType.Name: "Convert", Name: "ToString" } => true,
        _ => false,
    };

    /// <summary>The arguments of a call, those in a parameter array one by one, without conversions.</summary>
    public static IEnumerable<IOperation> Arguments(IEnumerable<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            var value = HandlerScope.Plain(argument.Value);
            IEnumerable<IOperation> items = value switch
            {
                IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
                ICollectionExpressionOperation collection => collection.Elements,
                _ => [value],
            };
            foreach (var item in items)
            {
                yield return HandlerScope.Plain(item);
            }
        }
    }

    private static bool IsLogMethod(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "LoggerMessageAttribute" })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfSystem(INamedTypeSymbol type) => type.ContainingNamespace is { Name: "System" or "IO" };

    private static bool IsOf(INamedTypeSymbol type, string place) => type.ContainingNamespace?.ToDisplayString() == place;
}
