using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.Analyzers.Plugins;

/// <summary>Finds methods of plugins that have the shape of a handler and are none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandlerIsNotMarkedAnalyzer : SdkAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public HandlerIsNotMarkedAnalyzer()
        : base(PluginDescriptors.HandlerIsNotMarked)
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
        if (type.TypeKind == TypeKind.Class
            && method is { IsOverride: false, IsAbstract: false, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal }
            && sdk.HasHandlerShape(method)
            && !SdkTypes.Has(method, sdk.Handles)
            && (SdkTypes.Has(type, sdk.Plugin) || parts.Reach(type))
            && !BelongsToAnInterface(method))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                PluginDescriptors.HandlerIsNotMarked, method.Locations[0], $"{type.Name}.{method.Name}", method.Parameters[0].Type.Name));
        }
    }

    /// <summary>A method that has the name of one of a capability and another signature is reported as that one's absence.</summary>
    private static bool BelongsToAnInterface(IMethodSymbol method) =>
        method.ContainingType.AllInterfaces.SelectMany(each => each.GetMembers(method.Name))
            .Select(member => method.ContainingType.FindImplementationForInterfaceMember(member))
            .Any(implementation => implementation is null || SdkTypes.Same(implementation, method));
}
