using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plugin.Generators.Analyzers.Handling;

/// <summary>Knows which calls could be given a <c>CancellationToken</c> and are not.</summary>
internal static class TokenTakers
{
    /// <summary>The parameter for a token: that of the called method which was left out, or that of an overload with one more parameter.</summary>
    public static IParameterSymbol? Missing(IInvocationOperation call, INamedTypeSymbol within, SdkTypes sdk)
    {
        foreach (var argument in call.Arguments)
        {
            if (SdkTypes.Same(argument.Parameter?.Type, sdk.CancellationToken))
            {
                return argument.ArgumentKind == ArgumentKind.DefaultValue ? argument.Parameter : null;
            }
        }

        return Overload(call.TargetMethod, within, sdk)?.Parameters.Last();
    }

    /// <summary>The overload with the same parameters and a token after them.</summary>
    public static IMethodSymbol? Overload(IMethodSymbol method, INamedTypeSymbol within, SdkTypes sdk, string? name = null) =>
        method.ContainingType.SelfAndBases()
            .SelectMany(level => level.GetMembers(name ?? method.Name))
            .OfType<IMethodSymbol>()
            .FirstOrDefault(other => Extends(other, method, sdk) && sdk.Compilation.IsSymbolAccessibleWithin(other, within));

    private static bool Extends(IMethodSymbol other, IMethodSymbol method, SdkTypes sdk)
    {
        var more = other.Parameters.Length - method.Parameters.Length;
        return more == 1
            && SdkTypes.Same(other.Parameters[other.Parameters.Length - 1].Type, sdk.CancellationToken)
            && HasParametersOf(other, method);
    }

    /// <summary>True when a method begins with the parameters of another one.</summary>
    public static bool HasParametersOf(IMethodSymbol other, IMethodSymbol method)
    {
        if (other.IsStatic != method.IsStatic || other.Arity != method.Arity || other.Parameters.Length < method.Parameters.Length)
        {
            return false;
        }

        // Type parameters of two methods are never equal, what they were made into is.
        var same = other.Arity == 0 ? other : other.Construct([.. method.TypeArguments]);
        for (var i = 0; i < method.Parameters.Length; i++)
        {
            if (!SymbolEqualityComparer.Default.Equals(same.Parameters[i].Type, method.Parameters[i].Type) || same.Parameters[i].RefKind != method.Parameters[i].RefKind)
            {
                return false;
            }
        }

        return true;
    }
}
