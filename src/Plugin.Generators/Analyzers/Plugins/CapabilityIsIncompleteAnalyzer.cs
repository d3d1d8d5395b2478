using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Plugin.Generators.Diagnostics;

namespace Plugin.Generators.Analyzers.Plugins;

/// <summary>Finds classes that declare a capability and lack a handler of it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CapabilityIsIncompleteAnalyzer : SdkAnalyzer
{
    /// <summary>The property of the diagnostic that holds the documentation id of the capability's interface.</summary>
    internal const string CapabilityProperty = "Capability";

    /// <summary>Creates the analyzer.</summary>
    public CapabilityIsIncompleteAnalyzer()
        : base(PluginDescriptors.CapabilityIsIncomplete)
    {
    }

    private protected override bool AppliesToTests => true;

    private protected override void Start(CompilationStartAnalysisContext start, SdkTypes sdk) =>
        start.RegisterSymbolAction(context => Check(context, sdk), SymbolKind.NamedType);

    /// <summary>The commands of a capability that a class has no handler for.</summary>
    internal static IEnumerable<IMethodSymbol> Missing(INamedTypeSymbol type, INamedTypeSymbol capability) =>
        capability.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method is { MethodKind: MethodKind.Ordinary, IsAbstract: true, IsStatic: false } && type.FindImplementationForInterfaceMember(method) is null);

    private static void Check(SymbolAnalysisContext context, SdkTypes sdk)
    {
        var type = (INamedTypeSymbol)context.Symbol;

        // A client's methods are the generator's to write: where it cannot, it says why.
        if (type.TypeKind != TypeKind.Class || type.AllInterfaces.IsEmpty || SdkTypes.Has(type, sdk.CapabilityClient))
        {
            return;
        }

        foreach (var capability in sdk.CapabilitiesOf(type))
        {
            string[] missing =
            [
                .. Missing(type, capability).Select(static method =>
                    method.Parameters.Length == 0 ? $"'{method.Name}'" : $"'{method.Parameters[0].Type.Name}' ({method.Name})"),
            ];
            if (missing.Length > 0)
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    PluginDescriptors.CapabilityIsIncomplete,
                    type.Locations[0],
                    ImmutableDictionary<string, string?>.Empty.Add(CapabilityProperty, capability.GetDocumentationCommentId()),
                    type.Name,
                    SdkTypes.Mark(capability, sdk.Capability)?.FirstText() ?? capability.Name,
                    string.Join(", ", missing),
                    capability.Name));
            }
        }
    }
}
