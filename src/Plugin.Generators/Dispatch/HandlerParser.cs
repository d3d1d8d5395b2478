using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Plugin.Generators.Contracts;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.Dispatch;

/// <summary>Finds the handlers of a plugin's parts and turns each into a route.</summary>
internal static class HandlerParser
{
    private const string ValueTask = "System.Threading.Tasks.ValueTask<TResult>";

    /// <summary>The methods of the capabilities that the source implements, and its own <c>[Handles]</c> methods.</summary>
    public static IEnumerable<Handler> Handlers(HandlerSource source)
    {
        foreach (var capability in PluginParser.Capabilities(source.Type))
        {
            foreach (var method in capability.GetMembers().OfType<IMethodSymbol>().Where(static method => method.MethodKind == MethodKind.Ordinary))
            {
                yield return FromCapability(source, capability, method);
            }
        }

        var own = source.Type.SelfAndBases().SelectMany(static level => level.GetMembers()).OfType<IMethodSymbol>();
        foreach (var method in own.Where(static method => method.Has(WellKnown.Handles)))
        {
            yield return new(method, source.Expression);
        }
    }

    /// <summary>The route of a handler, or null when it is none (which is reported).</summary>
    public static RouteModel? Parse(Handler handler, Location place, List<DiagnosticInfo> diagnostics)
    {
        var method = handler.Method;
        var name = $"{method.ContainingType.Name}.{method.Name}";
        if (CommandOf(method) is not { } command || AnswerOf(method) is not { } answer)
        {
            diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.HandlerHasAnotherShape, place, name, HandlerShape.Obstacle(method)));
            return null;
        }

        var expected = ExpectedAnswer(command);
        if (expected is not null && !SymbolEqualityComparer.Default.Equals(expected, answer))
        {
            diagnostics.Add(DiagnosticInfo.Create(
                DiagnosticDescriptors.HandlerGivesAnotherAnswer, place, name, command.Name, answer.Name, expected.Name));
            return null;
        }

        // The contract itself is reported; a route to it would only say the same again.
        if (!Declarations.TakeACodec(command) || !Declarations.TakeACodec(answer))
        {
            return null;
        }

        return new(
            command.Attribute(WellKnown.WireContract)!.FirstText() ?? "",
            command.FullName(),
            answer.FullName(),
            Behaviour(command),
            handler.Target,
            method.Name,
            name);
    }

    private static Handler FromCapability(HandlerSource source, INamedTypeSymbol capability, IMethodSymbol method)
    {
        var implementation = source.Type.FindImplementationForInterfaceMember(method);
        var isCallable = source.Type.TypeKind == TypeKind.Interface
            || implementation is IMethodSymbol { ExplicitInterfaceImplementations.IsEmpty: true, DeclaredAccessibility: Accessibility.Public };
        var target = isCallable ? source.Expression : $"(({capability.FullName()}){source.Expression})";
        return new((implementation as IMethodSymbol) is { } found && isCallable ? found : method, target);
    }

    private static INamedTypeSymbol? CommandOf(IMethodSymbol method) =>
        method.Parameters.Length == 2
        && method.Parameters[1].Type.ToDisplayString() == WellKnown.CommandContext
        && method.Parameters[0].Type is INamedTypeSymbol { IsAbstract: false } command
        && command.Has(WellKnown.WireContract)
        && command.SelfAndBases().Any(static level => level.ToDisplayString() == WellKnown.Command)
        && !HandlerShape.IsAnswer(command)
        && method is { IsStatic: false, IsGenericMethod: false }
        && method.Parameters.All(static parameter => parameter.RefKind == RefKind.None)
        && method.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal
            ? command
            : null;

    private static INamedTypeSymbol? AnswerOf(IMethodSymbol method) =>
        method.ReturnType is INamedTypeSymbol { IsGenericType: true } result
        && result.OriginalDefinition.ToDisplayString() == ValueTask
        && result.TypeArguments[0] is INamedTypeSymbol answer
        && HandlerShape.IsAnswer(answer)
            ? answer
            : null;

    /// <summary>The answer that the nearest class in the command's line declares; a base command may have another.</summary>
    private static ITypeSymbol? ExpectedAnswer(INamedTypeSymbol command) =>
        command.SelfAndBases().OfType<INamedTypeSymbol>()
            .SelectMany(static level => level.Interfaces)
            .FirstOrDefault(static each => each.OriginalDefinition.ToDisplayString() == WellKnown.CommandOf)
            ?.TypeArguments[0];

    private static string Behaviour(INamedTypeSymbol command)
    {
        var flags = new List<string>();
        AddIf(WellKnown.Mutating, "Mutating");
        AddIf(WellKnown.Idempotent, "Idempotent");
        AddIf(WellKnown.LongRunning, "LongRunning");
        return flags.Count == 0 ? Flag("None") : string.Join(" | ", flags.Select(Flag));

        void AddIf(string attribute, string flag)
        {
            if (command.HasOrInherits(attribute))
            {
                flags.Add(flag);
            }
        }

        static string Flag(string name) => $"Sdk::CommandBehaviour.{name}";
    }
}
