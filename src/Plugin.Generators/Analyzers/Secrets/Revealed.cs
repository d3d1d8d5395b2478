using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Plugin.Generators.Analyzers.Secrets;

/// <summary>Follows what <c>Reveal()</c> gives through texts and local variables.</summary>
internal static class Revealed
{
    private const int Furthest = 8;

    /// <summary>True when the value of an expression holds a revealed secret, or a part of one.</summary>
    public static bool In(IOperation? value, INamedTypeSymbol secret, int steps = 0) => steps < Furthest && value switch
    {
        IInvocationOperation { TargetMethod: { Name: "Reveal" } method } when SdkTypes.Same(method.ContainingType, secret) => true,
        IInvocationOperation call when Shown.Formats(call.TargetMethod) =>
            In(call.Instance, secret, steps + 1) || Shown.Arguments(call.Arguments).Any(each => In(each, secret, steps + 1)),
        IInvocationOperation { TargetMethod.ContainingType.SpecialType: SpecialType.System_String, Type.SpecialType: SpecialType.System_String } call =>
            In(call.Instance, secret, steps + 1),
        ILocalReferenceOperation local => IsAssignedOne(local, secret, steps),
        IConversionOperation conversion => In(conversion.Operand, secret, steps + 1),
        IParenthesizedOperation inner => In(inner.Operand, secret, steps + 1),
        IInterpolatedStringOperation text => text.Parts.OfType<IInterpolationOperation>().Any(part => In(part.Expression, secret, steps + 1)),
        IInterpolatedStringHandlerCreationOperation handler => In(handler.Content, secret, steps + 1),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => In(sum.LeftOperand, secret, steps + 1) || In(sum.RightOperand, secret, steps + 1),
        IConditionalOperation choice => In(choice.WhenTrue, secret, steps + 1) || In(choice.WhenFalse, secret, steps + 1),
        ICoalesceOperation coalesce => In(coalesce.Value, secret, steps + 1) || In(coalesce.WhenNull, secret, steps + 1),
        IConditionalAccessOperation access => In(access.WhenNotNull, secret, steps + 1),
        _ => false,
    };

    /// <summary>Looks at every place that gives the variable a value, whichever comes first.</summary>
    private static bool IsAssignedOne(ILocalReferenceOperation local, INamedTypeSymbol secret, int steps)
    {
        IOperation body = local;
        while (body.Parent is { } parent)
        {
            body = parent;
        }

        foreach (var each in body.Descendants())
        {
            var value = each switch
            {
                IVariableDeclaratorOperation declarator when SdkTypes.Same(declarator.Symbol, local.Local) => declarator.GetVariableInitializer()?.Value,
                ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when SdkTypes.Same(target.Local, local.Local) => assignment.Value,
                _ => null,
            };
            if (In(value, secret, steps + 1))
            {
                return true;
            }
        }

        return false;
    }
}
