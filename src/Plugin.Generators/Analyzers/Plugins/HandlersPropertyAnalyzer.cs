using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.Analyzers.Plugins;

/// <summary>Compares the properties of a plugin that hold handlers with those that are declared to.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandlersPropertyAnalyzer : SdkAnalyzer
{
    /// <summary>Creates the analyzer.</summary>
    public HandlersPropertyAnalyzer()
        : base(PluginDescriptors.HandlersAreNotDeclared, PluginDescriptors.HandlersPropertyHoldsNone)
    {
    }

    private protected override bool AppliesToTests => true;

    private protected override void Start(CompilationStartAnalysisContext start, SdkTypes sdk) =>
        start.RegisterSymbolAction(context => Check(context, sdk), SymbolKind.Property);

    private static void Check(SymbolAnalysisContext context, SdkTypes sdk)
    {
        var property = (IPropertySymbol)context.Symbol;
        if (property.IsStatic || property.IsIndexer || !SdkTypes.Has(property.ContainingType, sdk.Plugin))
        {
            return;
        }

        var isDeclared = SdkTypes.Has(property, sdk.Handlers);
        var rule = (isDeclared, PluginParts.HasHandlers(property.Type, sdk)) switch
        {
            (true, false) when !IsPart(property.Type) => PluginDescriptors.HandlersPropertyHoldsNone,
            (false, true) when !SdkTypes.Has(property.Type, sdk.Plugin) => PluginDescriptors.HandlersAreNotDeclared,
            _ => null,
        };
        if (rule is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(rule, property.Locations.First(static each => each.IsInSource), property.Name, property.Type.Name));
        }
    }

    /// <summary>A transport may ask a plugin for a part by an interface that is not made of commands.</summary>
    private static bool IsPart(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Interface || type.AllInterfaces.Any(static each => each.ContainingNamespace is not { Name: "System", ContainingNamespace.IsGlobalNamespace: true });
}
