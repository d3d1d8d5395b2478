using System.Linq;
using Microsoft.CodeAnalysis;

namespace Plugin.Generators.Dispatch;

/// <summary>Says what keeps a method from being a handler.</summary>
internal static class HandlerShape
{
    /// <summary>True for answers, which are commands to the compiler: in the kernel one class derives from the other.</summary>
    public static bool IsAnswer(ITypeSymbol type) => type.SelfAndBases().Any(static level => level.ToDisplayString() == WellKnown.Answer);

    /// <summary>The first thing that is wrong, after "it".</summary>
    public static string Obstacle(IMethodSymbol method)
    {
        if (method.IsStatic)
        {
            return "is static";
        }

        if (method.IsGenericMethod)
        {
            return "is generic";
        }

        if (method.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal))
        {
            return "cannot be reached from the plugin";
        }

        if (method.Parameters.Length != 2 || method.Parameters[1].Type.ToDisplayString() != WellKnown.CommandContext)
        {
            return "does not take a command and a CommandContext";
        }

        if (method.Parameters.Any(static parameter => parameter.RefKind != RefKind.None))
        {
            return "takes a parameter by reference";
        }

        var command = method.Parameters[0].Type;
        if (IsAnswer(command))
        {
            return $"takes a '{command.Name}', which is an answer";
        }

        if (!command.SelfAndBases().Any(static level => level.ToDisplayString() == WellKnown.Command))
        {
            return $"takes a '{command.Name}', which is no command";
        }

        return command.IsAbstract || !command.Has(WellKnown.WireContract)
            ? $"takes a '{command.Name}', which is {(command.IsAbstract ? "abstract" : "not marked [WireContract]")}"
            : $"returns '{method.ReturnType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}'";
    }
}
