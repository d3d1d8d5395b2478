using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Analyzers;

namespace Plugin.Generators.Suppressors;

/// <summary>Silences the advice to check the arguments of a handler: dispatch never gives it null.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandlerIsNeverGivenNullSuppressor : SdkSuppressor
{
    /// <summary>Creates the suppressor.</summary>
    public HandlerIsNeverGivenNullSuppressor()
        : base("PLGSUP004", "Dispatch never gives a handler null.", "CA1062")
    {
    }

    private protected override bool IsOurs(ISymbol symbol, SdkTypes sdk) =>
        symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method } && sdk.HasHandlerShape(method);
}
