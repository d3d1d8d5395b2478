using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Analyzers;

namespace Plugin.Generators.Suppressors;

/// <summary>Silences the remark that a plugin's class is never instantiated: the host does so.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PluginIsMadeByTheHostSuppressor : SdkSuppressor
{
    /// <summary>Creates the suppressor.</summary>
    public PluginIsMadeByTheHostSuppressor()
        : base("PLGSUP003", "The host makes the plugin.", "CA1812")
    {
    }

    private protected override bool IsOurs(ISymbol symbol, SdkTypes sdk) => symbol is INamedTypeSymbol && SdkTypes.Has(symbol, sdk.Plugin);
}
