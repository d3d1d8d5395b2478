using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Analyzers;

namespace Plugin.Generators.Suppressors;

/// <summary>Silences the advice to drop a parameter of a handler: dispatch gives it both, whatever it uses.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandlerNeedsBothParametersSuppressor : SdkSuppressor
{
    /// <summary>Creates the suppressor.</summary>
    public HandlerNeedsBothParametersSuppressor()
        : base("PLGSUP002", "Handlers have two parameters.", "IDE0060")
    {
    }

    private protected override bool IsOurs(ISymbol symbol, SdkTypes sdk) =>
        symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method } && sdk.HasHandlerShape(method);
}
