using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.Analyzers.Secrets;

/// <summary>Finds what <c>Reveal()</c> gave in logs, traces, exceptions and answers.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RevealedSecretIsShownAnalyzer : SdkAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public RevealedSecretIsShownAnalyzer()
        : base(SecretDescriptors.RevealedSecretIsShown)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start, SdkTypes sdk)
    {
        if (sdk.Secret is null)
        {
            return;
        }

        start.RegisterOperationAction(context => CheckCall(context, sdk), OperationKind.Invocation);
        start.RegisterOperationAction(context => CheckCreation(context, sdk), OperationKind.ObjectCreation);
        start.RegisterOperationAction(context => CheckAssignment(context, sdk), OperationKind.SimpleAssignment);
    }

    private static void CheckCall(OperationAnalysisContext context, SdkTypes sdk)
    {
        var call = (IInvocationOperation)context.Operation;
        if (Shown.By(call.TargetMethod) is not { } place)
        {
            return;
        }

        foreach (var argument in Shown.Arguments(call.Arguments))
        {
            Check(context, argument, place, sdk);
        }
    }

    private static void CheckCreation(OperationAnalysisContext context, SdkTypes sdk)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        var place = SdkTypes.Is(creation.Type, sdk.Exception) ? "the text of an exception"
            : creation.Type?.ToDisplayString() == WellKnown.CommandProgress ? "the progress of a command"
            : null;
        if (place is null)
        {
            return;
        }

        foreach (var argument in Shown.Arguments(creation.Arguments))
        {
            Check(context, argument, place, sdk);
        }
    }

    private static void CheckAssignment(OperationAnalysisContext context, SdkTypes sdk)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property: { Name: "Details" } property } && SdkTypes.Same(property.ContainingType, sdk.Answer))
        {
            Check(context, assignment.Value, "the details of an answer", sdk);
        }
    }

    private static void Check(OperationAnalysisContext context, IOperation value, string place, SdkTypes sdk)
    {
        if (Revealed.In(value, sdk.Secret!))
        {
            context.ReportDiagnostic(Diagnostic.Create(SecretDescriptors.RevealedSecretIsShown, value.Syntax.GetLocation(), place));
        }
    }
}
