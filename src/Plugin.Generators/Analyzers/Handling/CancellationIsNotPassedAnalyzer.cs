using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.Analyzers.Handling;

/// <summary>Finds asynchronous calls that could be given <c>context.Cancellation</c> and are not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CancellationIsNotPassedAnalyzer : SdkAnalyzer
{
    /// <summary>The property of the diagnostic that holds the expression of the token.</summary>
    internal const string TokenProperty = "Token";

    /// <summary>The property of the diagnostic that holds the name of the parameter, where it has to be named.</summary>
    internal const string ParameterProperty = "Parameter";

    /// <summary>Creates the analyzer.</summary>
    public CancellationIsNotPassedAnalyzer()
        : base(HandlingDescriptors.CancellationIsNotPassed)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start, SdkTypes sdk) =>
        start.RegisterOperationAction(context => Check(context, sdk), OperationKind.Invocation);

    private static void Check(OperationAnalysisContext context, SdkTypes sdk)
    {
        var call = (IInvocationOperation)context.Operation;
        if ((!sdk.IsTask(call.Type) && !SdkTypes.Same(call.Type?.OriginalDefinition, sdk.AsyncSequence))
            || HandlerScope.ContextAt(call, context.ContainingSymbol, sdk) is not { } handlerContext
            || IsGivenTheContext(call, sdk)
            || TokenTakers.Missing(call, context.ContainingSymbol.ContainingType, sdk) is not { } parameter
            || HandlerScope.CleansUp(call))
        {
            return;
        }

        var properties = ImmutableDictionary<string, string?>.Empty.Add(TokenProperty, handlerContext.Name + ".Cancellation");
        if (LeavesOutOthers(call, parameter))
        {
            properties = properties.Add(ParameterProperty, parameter.Name);
        }

        context.ReportDiagnostic(Diagnostic.Create(
            HandlingDescriptors.CancellationIsNotPassed, call.Syntax.GetLocation(), properties, call.TargetMethod.Name, handlerContext.Name));
    }

    private static bool IsGivenTheContext(IInvocationOperation call, SdkTypes sdk)
    {
        foreach (var argument in call.Arguments)
        {
            if (SdkTypes.Same(argument.Parameter?.Type, sdk.CommandContext))
            {
                return true;
            }
        }

        return false;
    }

    private static bool LeavesOutOthers(IInvocationOperation call, IParameterSymbol parameter)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue && !SdkTypes.Same(argument.Parameter, parameter))
            {
                return true;
            }
        }

        return false;
    }
}
