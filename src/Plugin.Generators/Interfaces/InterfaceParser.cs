using System.Linq;
using Microsoft.CodeAnalysis;
using Plugin.Generators.Contracts;

namespace Plugin.Generators.Interfaces;

/// <summary>Turns <c>[WireInterface]</c> interfaces and the contracts that implement them into models.</summary>
internal static class InterfaceParser
{
    public static InterfaceModel ParseInterface(GeneratorAttributeSyntaxContext context)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var attribute = context.Attributes[0];
        return new(
            type.NamespaceName(),
            type.Name,
            type.FullName(),
            type.ToDisplayString(),
            CodecResolver.InterfaceCodecName(type.Name),
            type.Accessibility(),
            attribute.FirstText() ?? "",
            (attribute.Named("Unknown")?.Value as ITypeSymbol)?.FullName());
    }

    public static ImplementationModel? ParseImplementation(GeneratorAttributeSyntaxContext context)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var interfaces = type.AllInterfaces.Where(static each => each.Has(WellKnown.WireInterface)).Select(static each => each.FullName()).ToList();
        return type.IsAbstract || interfaces.Count == 0
            ? null
            : new(type.FullName(), context.Attributes[0].FirstText() ?? "", new(interfaces.OrderBy(static name => name, System.StringComparer.Ordinal)));
    }
}
