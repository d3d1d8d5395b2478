using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.Analyzers.Handling;

/// <summary>Finds contexts that are kept, or used by work which nobody awaits.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContextOutlivesItsHandlerAnalyzer : SdkAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public ContextOutlivesItsHandlerAnalyzer()
        : base(HandlingDescriptors.ContextOutlivesItsHandler)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start, SdkTypes sdk) =>
        start.RegisterOperationAction(context => Check(context, sdk), OperationKind.ParameterReference);

    private static void Check(OperationAnalysisContext context, SdkTypes sdk)
    {
        var reference = (IParameterReferenceOperation)context.Operation;
        if (SdkTypes.Same(reference.Type, sdk.CommandContext) && (Kept(reference, context.ContainingSymbol) ?? Lost(reference, sdk)) is { } how)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                HandlingDescriptors.ContextOutlivesItsHandler, reference.Syntax.GetLocation(), reference.Parameter.Name, how));
        }
    }

    /// <summary>A constructor makes an object for the command, which may keep the context; a handler's own object lives on.</summary>
    private static string? Kept(IParameterReferenceOperation reference, ISymbol containing)
    {
        var value = Outermost(reference);
        var target = value.Parent switch
        {
            IAssignmentOperation assignment when ReferenceEquals(assignment.Value, value) => assignment.Target,
            IArgumentOperation { Parent: IInvocationOperation { Instance: { } instance } call } when IsCollection(call.TargetMethod) => instance,
            _ => null,
        };
        return target is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member
            && (member.Member.IsStatic || (member.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } && !IsConstructor(containing)))
            ? $"'{member.Member.Name}' keeps it"
            : null;
    }

    private static string? Lost(IParameterReferenceOperation reference, SdkTypes sdk)
    {
        if (IsGivenAway(reference, sdk) is { } method)
        {
            return $"nobody awaits '{method.Name}'";
        }

        for (var each = reference.Parent; each is not null; each = each.Parent)
        {
            if (each is not IAnonymousFunctionOperation lambda)
            {
                continue;
            }

            if (SdkTypes.Same(reference.Parameter.ContainingSymbol, lambda.Symbol))
            {
                return null;
            }

            if (lambda.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: { } starter } })
            {
                var started = starter switch
                {
                    IInvocationOperation call => call.TargetMethod,
                    IObjectCreationOperation creation => creation.Constructor,
                    _ => null,
                };
                if (started is not null && (Background.IsLost(started) || (Background.IsStartedBy(started) && !IsAwaited(starter))))
                {
                    return $"work that '{started.ContainingType.Name}' runs uses it";
                }
            }
        }

        return null;
    }

    /// <summary>A call that is given the context and whose task is dropped.</summary>
    private static IMethodSymbol? IsGivenAway(IParameterReferenceOperation reference, SdkTypes sdk) =>
        Outermost(reference).Parent is IArgumentOperation { Parent: IInvocationOperation call } && sdk.IsTask(call.Type) && !IsAwaited(call) ? call.TargetMethod : null;

    /// <summary>False when a task is dropped: neither awaited, nor returned, nor given to something else.</summary>
    private static bool IsAwaited(IOperation task)
    {
        var value = Outermost(task);
        return value.Parent switch
        {
            IExpressionStatementOperation => IsResultOfLambda(value),
            ISimpleAssignmentOperation { Target: IDiscardOperation } => false,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } => Waits.IsAwaitedLater(local.Local, task.Syntax),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => Waits.IsAwaitedLater(declarator.Symbol, task.Syntax),
            IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } configured => IsAwaited(configured),
            _ => true,
        };
    }

    private static bool IsResultOfLambda(IOperation value) => value.Syntax.Parent is LambdaExpressionSyntax or AwaitExpressionSyntax;

    private static IOperation Outermost(IOperation operation)
    {
        while (operation.Parent is IConversionOperation conversion)
        {
            operation = conversion;
        }

        return operation;
    }

    private static bool IsConstructor(ISymbol symbol) => symbol is IMethodSymbol { MethodKind: MethodKind.Constructor };

    private static bool IsCollection(IMethodSymbol method) =>
        method.ContainingNamespace?.ToDisplayString().StartsWith("System.Collections", System.StringComparison.Ordinal) is true;
}
