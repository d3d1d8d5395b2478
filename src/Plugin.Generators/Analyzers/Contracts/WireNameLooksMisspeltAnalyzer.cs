using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.Analyzers.Contracts;

/// <summary>Finds wire names that are almost, but not quite, those of known contracts.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WireNameLooksMisspeltAnalyzer : SdkAnalyzer
{
    /// <summary>The property of the diagnostic that holds the name that was probably meant.</summary>
    internal const string MeantProperty = "Meant";

    /// <summary>Creates the analyzer.</summary>
    public WireNameLooksMisspeltAnalyzer()
        : base(ContractDescriptors.WireNameLooksMisspelt)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start, SdkTypes sdk)
    {
        var known = new KnownWireNames(sdk);
        start.RegisterSymbolAction(context => Check(context, sdk, known), SymbolKind.NamedType);
    }

    private static void Check(SymbolAnalysisContext context, SdkTypes sdk, KnownWireNames known)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (KnownWireNames.NameOf(type, sdk) is { } name && known.Near(name) is { } meant)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                ContractDescriptors.WireNameLooksMisspelt,
                PlaceOf(type, name, context.CancellationToken),
                ImmutableDictionary<string, string?>.Empty.Add(MeantProperty, meant),
                name,
                meant,
                known.ClassOf(meant)));
        }
    }

    /// <summary>The text in the attribute, or the class where the text is a constant from elsewhere.</summary>
    private static Location PlaceOf(INamedTypeSymbol type, string name, CancellationToken cancellation)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.FirstText() == name
                && attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax { ArgumentList.Arguments: { Count: > 0 } arguments }
                && arguments[0].Expression is LiteralExpressionSyntax text)
            {
                return text.GetLocation();
            }
        }

        return type.Locations[0];
    }
}
