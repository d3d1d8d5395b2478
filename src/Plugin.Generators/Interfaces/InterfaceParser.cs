using System.Linq;
using Microsoft.CodeAnalysis;
using Plugin.Generators.Contracts;
using Plugin.Generators.Diagnostics;
using Plugin.Generators.Emit;
using Plugin.Generators.Model;

namespace Plugin.Generators.Interfaces;

/// <summary>Turns <c>[WireInterface]</c> interfaces and the contracts that implement them into models.</summary>
internal static class InterfaceParser
{
    public static Parsed<InterfaceModel> ParseInterface(GeneratorAttributeSyntaxContext context)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        if (!type.StandsAlone())
        {
            return Parsed<InterfaceModel>.Refused(DiagnosticInfo.Create(DiagnosticDescriptors.WireTypeMustStandAlone, type.Locations[0], type.Name));
        }

        var attribute = context.Attributes[0];
        var model = new InterfaceModel(
            type.NamespaceName(),
            Identifier.Of(type.Name),
            type.FullName(),
            type.HintName(),
            CodecResolver.InterfaceCodecName(type.Name),
            type.Accessibility(),
            attribute.FirstText() ?? "",
            (attribute.Named("Unknown")?.Value as ITypeSymbol)?.FullName());
        return new(model, default);
    }

    public static ImplementationModel? ParseImplementation(GeneratorAttributeSyntaxContext context)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var interfaces = type.AllInterfaces.Where(static each => each.Has(WellKnown.WireInterface)).Select(static each => each.FullName()).ToList();
        return type.IsAbstract || interfaces.Count == 0 || !Declarations.TakeACodec(type)
            ? null
            : new(type.FullName(), context.Attributes[0].FirstText() ?? "", new(interfaces.OrderBy(static name => name, System.StringComparer.Ordinal)));
    }
}
