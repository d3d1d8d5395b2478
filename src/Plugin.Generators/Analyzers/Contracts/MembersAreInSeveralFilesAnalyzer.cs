using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.Analyzers.Contracts;

/// <summary>Finds contracts whose members have no order, because they stand in more than one file.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MembersAreInSeveralFilesAnalyzer : SdkAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public MembersAreInSeveralFilesAnalyzer()
        : base(ContractDescriptors.MembersAreInSeveralFiles)
    {
    }

    private protected override bool AppliesToTests => true;

    private protected override void Start(CompilationStartAnalysisContext start, SdkTypes sdk) =>
        start.RegisterSymbolAction(context => Check(context, sdk), SymbolKind.NamedType);

    private static void Check(SymbolAnalysisContext context, SdkTypes sdk)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.Locations.Length < 2 || !SdkTypes.Has(type, sdk.WireContract))
        {
            return;
        }

        var places = type.GetMembers().OfType<IPropertySymbol>()
            .Where(property => SdkTypes.Has(property, sdk.WireMember))
            .Select(static property => property.Locations[0])
            .Where(static place => place.IsInSource)
            .GroupBy(static place => place.SourceTree)
            .Select(static file => file.First())
            .OrderBy(static place => place.SourceTree!.FilePath, System.StringComparer.Ordinal)
            .ToList();
        foreach (var place in places.Skip(1))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                ContractDescriptors.MembersAreInSeveralFiles, place, type.Name, Path.GetFileName(places[0].SourceTree!.FilePath)));
        }
    }
}
