using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.Analyzers;

/// <summary>Finds places that give a value to a member which the kernel's own serializer refuses.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreadableMemberAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [SendingDescriptors.UnreadableMemberIsSet];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (Unreadable.In(start.Compilation, start.Options) is { } unreadable)
            {
                start.RegisterOperationAction(
                    context => Check(context, unreadable),
                    OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment, OperationKind.MemberInitializer);
            }
        });
    }

    private static void Check(OperationAnalysisContext context, Unreadable unreadable)
    {
        var (target, value) = context.Operation switch
        {
            IAssignmentOperation assignment => (assignment.Target, assignment.Value),
            IMemberInitializerOperation initializer => (initializer.InitializedMember, initializer.Initializer),
            _ => (null, (IOperation?)null),
        };
        if (target is IPropertyReferenceOperation { Property: var property }
            && unreadable.Reason(property) is { } reason
            && !IsEmpty(value!))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                SendingDescriptors.UnreadableMemberIsSet, target.Syntax.GetLocation(), $"{property.ContainingType.Name}.{property.Name}", reason));
        }
    }

    private static bool IsEmpty(IOperation value) => value switch
    {
        IConversionOperation conversion => IsEmpty(conversion.Operand),
        { ConstantValue: { HasValue: true, Value: null } } => true,
        IDefaultValueOperation => true,
        ICollectionExpressionOperation { Elements.IsEmpty: true } => true,
        IObjectOrCollectionInitializerOperation { Initializers.IsEmpty: true } => true,
        IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null } => true,
        _ => false,
    };
}
