using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Plugin.Generators.Analyzers.Handling;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.Analyzers.Secrets;

/// <summary>Finds secrets that become part of a text, where they are of no use.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SecretIsFormattedAnalyzer : SdkAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public SecretIsFormattedAnalyzer()
        : base(SecretDescriptors.SecretIsFormatted)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start, SdkTypes sdk)
    {
        if (sdk.Secret is { } secret)
        {
            start.RegisterOperationAction(context => Check(context, ((IInterpolationOperation)context.Operation).Expression, secret), OperationKind.Interpolation);
            start.RegisterOperationAction(context => CheckCall(context, secret), OperationKind.Invocation);
            start.RegisterOperationAction(context => CheckConcatenation(context, secret), OperationKind.Binary);
        }
    }

    private static void CheckCall(OperationAnalysisContext context, INamedTypeSymbol secret)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call is { TargetMethod: { Name: "ToString", Parameters.IsEmpty: true }, Instance: { } text })
        {
            Check(context, text, secret);
        }
        else if (Shown.Formats(call.TargetMethod) || Shown.By(call.TargetMethod) is not null)
        {
            foreach (var argument in Shown.Arguments(call.Arguments))
            {
                Check(context, argument, secret);
            }
        }
    }

    private static void CheckConcatenation(OperationAnalysisContext context, INamedTypeSymbol secret)
    {
        var binary = (IBinaryOperation)context.Operation;
        if (binary is { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String })
        {
            Check(context, binary.LeftOperand, secret);
            Check(context, binary.RightOperand, secret);
        }
    }

    private static void Check(OperationAnalysisContext context, IOperation part, INamedTypeSymbol secret)
    {
        var plain = HandlerScope.Plain(part);
        if (SdkTypes.Same(plain.Type, secret))
        {
            context.ReportDiagnostic(Diagnostic.Create(SecretDescriptors.SecretIsFormatted, plain.Syntax.GetLocation(), plain.Syntax.ToString()));
        }
    }
}
