using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.Analyzers;

/// <summary>
/// Finds places that make a contract which the kernel's own serializer refuses. An object of such a class has no other
/// use than to be sent, and following it to where it is sent would miss most places.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreadableContractAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [SendingDescriptors.UnreadableContractIsMade];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (Unreadable.In(start.Compilation, start.Options) is { } unreadable)
            {
                start.RegisterOperationAction(context => Check(context, unreadable), OperationKind.ObjectCreation);
            }
        });
    }

    // What the serializer refuses in a class it refuses in every class derived from it.
    private static void Check(OperationAnalysisContext context, Unreadable unreadable)
    {
        if (context.Operation is IObjectCreationOperation { Type: INamedTypeSymbol type }
            && type.SelfAndBases().Select(unreadable.Reason).FirstOrDefault(static reason => reason is not null) is { } reason)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                SendingDescriptors.UnreadableContractIsMade, context.Operation.Syntax.GetLocation(), type.Name, reason));
        }
    }
}
