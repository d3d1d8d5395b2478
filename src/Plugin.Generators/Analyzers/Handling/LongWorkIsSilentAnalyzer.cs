using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.Analyzers.Handling;

/// <summary>Finds handlers of <c>[LongRunning]</c> commands that never say how far they are.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LongWorkIsSilentAnalyzer : SdkAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public LongWorkIsSilentAnalyzer()
        : base(HandlingDescriptors.LongWorkIsSilent)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start, SdkTypes sdk) =>
        start.RegisterOperationBlockAction(context => Check(context, sdk));

    private static void Check(OperationBlockAnalysisContext context, SdkTypes sdk)
    {
        if (context.OwningSymbol is IMethodSymbol method
            && sdk.HasHandlerShape(method)
            && SdkTypes.HasOrInherits(method.Parameters[0].Type, sdk.LongRunning)
            && Waits(context.OperationBlocks, sdk)
            && !Tells(context.OperationBlocks, method.Parameters[1]))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                HandlingDescriptors.LongWorkIsSilent, method.Locations[0], method.Parameters[0].Type.Name, method.Name, method.Parameters[1].Name));
        }
    }

    /// <summary>True when there is work at all; a handler that only refuses has nothing to tell.</summary>
    private static bool Waits(ImmutableArray<IOperation> blocks, SdkTypes sdk) =>
        blocks.SelectMany(static block => block.Descendants()).Any(each =>
            each is IAwaitOperation || (each is IInvocationOperation { TargetMethod.ContainingType: { } owner } call && sdk.IsTask(call.Type) && !sdk.IsTask(owner)));

    /// <summary>True when the context is used for more than its plain values: its progress, or as a whole.</summary>
    private static bool Tells(ImmutableArray<IOperation> blocks, IParameterSymbol handlerContext) =>
        blocks.SelectMany(static block => block.Descendants()).OfType<IParameterReferenceOperation>().Any(each =>
            SdkTypes.Same(each.Parameter, handlerContext)
            && each.Parent is not IPropertyReferenceOperation { Property.Name: not "Progress" });
}
