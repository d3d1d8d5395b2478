using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Analyzers;

namespace Plugin.Generators.Suppressors;

/// <summary>Silences advice about the types of properties: a codec fills a contract member by member, and the wire decides of what.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WireMemberIsFilledSuppressor : SdkSuppressor
{
    /// <summary>Creates the suppressor.</summary>
    public WireMemberIsFilledSuppressor()
        : base("PLGSUP005", "A codec fills wire members, of the types that the wire has.", "CA1002", "CA1819", "CA2227", "CA1056")
    {
    }

    private protected override bool IsOurs(ISymbol symbol, SdkTypes sdk) => symbol is IPropertySymbol && SdkTypes.Has(symbol, sdk.WireMember);
}
