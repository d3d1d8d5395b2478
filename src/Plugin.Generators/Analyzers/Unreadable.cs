using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Plugin.Generators.Analyzers;

/// <summary>Knows what is marked <c>[WireUnreadable]</c>.</summary>
internal sealed class Unreadable
{
    private readonly INamedTypeSymbol _attribute;

    private Unreadable(INamedTypeSymbol attribute) => _attribute = attribute;

    /// <summary>Null where nothing can be marked so, and in test projects, which also build what must not be sent.</summary>
    public static Unreadable? In(Compilation compilation, AnalyzerOptions options) =>
        BuildProperty.IsTestProject(options) || compilation.GetTypeByMetadataName(WellKnown.WireUnreadable) is not { } attribute ? null : new(attribute);

    /// <summary>Why the kernel refuses a class or a member, or null when it does not.</summary>
    public string? Reason(ISymbol symbol) =>
        symbol.GetAttributes().FirstOrDefault(each => SymbolEqualityComparer.Default.Equals(each.AttributeClass, _attribute))?.FirstText();
}
