using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Analyzers;

namespace Plugin.Generators.Suppressors;

/// <summary>Silences the advice to make a handler static: dispatch calls handlers on the plugin.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandlerNeedNotBeStaticSuppressor : SdkSuppressor
{
    /// <summary>Creates the suppressor.</summary>
    public HandlerNeedNotBeStaticSuppressor()
        : base("PLGSUP001", "Handlers are instance methods.", "CA1822")
    {
    }

    private protected override bool IsOurs(ISymbol symbol, SdkTypes sdk) => symbol is IMethodSymbol && (SdkTypes.Has(symbol, sdk.Handles) || symbol.Has(WellKnown.CustomAction));
}
