using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.Analyzers.Plugins;

/// <summary>Finds <c>[Handles]</c> methods that are in no plugin, so that nothing ever calls them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandlerIsNotReachedAnalyzer : SdkAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public HandlerIsNotReachedAnalyzer()
        : base(PluginDescriptors.HandlerIsNotReached)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start, SdkTypes sdk)
    {
        var parts = new PluginParts(sdk);
        start.RegisterSymbolAction(context => Check(context, sdk, parts), SymbolKind.Method);
    }

    private static void Check(SymbolAnalysisContext context, SdkTypes sdk, PluginParts parts)
    {
        var method = (IMethodSymbol)context.Symbol;
        var type = method.ContainingType;
        if (SdkTypes.Has(method, sdk.Handles) && !SdkTypes.Has(type, sdk.Plugin) && !IsForOthers(type, context.Compilation) && !parts.Reach(type))
        {
            context.ReportDiagnostic(Diagnostic.Create(PluginDescriptors.HandlerIsNotReached, method.Locations[0], $"{type.Name}.{method.Name}", type.Name));
        }
    }

    /// <summary>What a library shows to others may be part of a plugin of theirs.</summary>
    private static bool IsForOthers(INamedTypeSymbol type, Compilation compilation)
    {
        if (compilation.Options.OutputKind != OutputKind.DynamicallyLinkedLibrary)
        {
            return false;
        }

        for (var each = type; each is not null; each = each.ContainingType)
        {
            if (each.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }
}
