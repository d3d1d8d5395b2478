using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.Analyzers.Contracts;

/// <summary>Finds commands that change the device and do not say what of it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MutatingCommandNamesNoResourceAnalyzer : SdkAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public MutatingCommandNamesNoResourceAnalyzer()
        : base(ContractDescriptors.MutatingCommandNamesNoResource)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start, SdkTypes sdk) =>
        start.RegisterSymbolAction(context => Check(context, sdk), SymbolKind.NamedType);

    private static void Check(SymbolAnalysisContext context, SdkTypes sdk)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type is { TypeKind: TypeKind.Class, IsAbstract: false }
            && SdkTypes.Has(type, sdk.WireContract)
            && SdkTypes.Is(type, sdk.Command)
            && SdkTypes.HasOrInherits(type, sdk.Mutating)
            && !SdkTypes.HasOrInherits(type, sdk.ResourceKey))
        {
            context.ReportDiagnostic(Diagnostic.Create(ContractDescriptors.MutatingCommandNamesNoResource, type.Locations[0], type.Name));
        }
    }
}
