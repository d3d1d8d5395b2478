using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plugin.Generators.Analyzers;

/// <summary>What analyzers of code that uses the SDK have in common: elsewhere they do nothing at all.</summary>
public abstract class SdkAnalyzer : DiagnosticAnalyzer
{
    private protected SdkAnalyzer(params DiagnosticDescriptor[] rules) => SupportedDiagnostics = [.. rules];

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if ((AppliesToTests || !BuildProperty.IsTestProject(start.Options)) && SdkTypes.In(start.Compilation) is { } sdk)
            {
                Start(start, sdk);
            }
        });
    }

    /// <summary>False for rules about habits: tests also do what must not be done, to see what comes of it.</summary>
    private protected virtual bool AppliesToTests => false;

    /// <summary>Registers what is looked at in a compilation that references the SDK.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext start, SdkTypes sdk);
}
