using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plugin.Generators.Analyzers.Handling;

/// <summary>Tells which code runs for a command: what can see a parameter of the type <c>CommandContext</c>.</summary>
internal static class HandlerScope
{
    /// <summary>The context that an operation can use, or null when there is none.</summary>
    public static IParameterSymbol? ContextAt(IOperation operation, ISymbol containing, SdkTypes sdk)
    {
        if (containing is not IMethodSymbol outermost)
        {
            return null;
        }

        for (var each = operation.Parent; each is not null; each = each.Parent)
        {
            var function = each switch
            {
                IAnonymousFunctionOperation lambda => lambda.Symbol,
                ILocalFunctionOperation local => local.Symbol,
                _ => null,
            };
            if (function is null)
            {
                continue;
            }

            if (ContextOf(function, sdk) is { } own)
            {
                return own;
            }

            if (function.IsStatic || function.Parameters.Any(parameter => SdkTypes.Same(parameter.Type, sdk.CancellationToken)))
            {
                return null;
            }
        }

        return ContextOf(outermost, sdk);
    }

    /// <summary>The context among the parameters of a method.</summary>
    public static IParameterSymbol? ContextOf(IMethodSymbol method, SdkTypes sdk)
    {
        foreach (var parameter in method.Parameters)
        {
            if (SdkTypes.Same(parameter.Type, sdk.CommandContext))
            {
                return parameter;
            }
        }

        return null;
    }

    /// <summary>True in a catch or finally block: what cleans up must not be cut short by the cancellation that led there.</summary>
    public static bool CleansUp(IOperation operation)
    {
        for (var each = operation; each.Parent is { } parent; each = parent)
        {
            if (parent is ICatchClauseOperation || (parent is ITryOperation attempt && ReferenceEquals(attempt.Finally, each)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What an expression is without the conversions around it.</summary>
    public static IOperation Plain(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
