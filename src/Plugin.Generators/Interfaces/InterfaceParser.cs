using System.Linq;
using Microsoft.CodeAnalysis;
using Plugin.Generators.Contracts;
using Plugin.Generators.Diagnostics;
using Plugin.Generators.Emit;
using Plugin.Generators.Model;
using Plugin.Generators.Reading;

namespace Plugin.Generators.Interfaces;

/// <summary>Turns <c>[WireInterface]</c> interfaces and the contracts that implement them into models.</summary>
internal static class InterfaceParser
{
    public static Parsed<InterfaceModel>? ParseInterface(DeclaredType declared)
    {
        var type = declared.Type;
        if (type.TypeKind != TypeKind.Interface)
        {
            return null;
        }

        if (!type.StandsAlone())
        {
            return Parsed<InterfaceModel>.Refused(DiagnosticInfo.Create(DiagnosticDescriptors.WireTypeMustStandAlone, type.Locations[0], type.Name));
        }

        var attribute = declared.Attribute;
        var model = new InterfaceModel(
            type.NamespaceName(),
            Identifier.Of(type.Name),
            type.FullName(),
            type.HintName(),
            CodecResolver.InterfaceCodecName(type.Name),
            type.Accessibility(),
            attribute.FirstText() ?? "",
            (attribute.Named("Unknown")?.Scalar() as ITypeSymbol)?.FullName(),
            type.AllInterfaces.Any(static each => each.IsNamed(WellKnown.WireObject)));
        return new(model, default);
    }

    public static ImplementationModel? ParseImplementation(DeclaredType declared)
    {
        var type = declared.Type;
        var interfaces = type.AllInterfaces.Where(static each => each.Has(WellKnown.WireInterface)).Select(static each => each.FullName()).ToList();
        return !declared.IsPlainClass || type.IsAbstract || interfaces.Count == 0 || !Declarations.TakeACodec(type)
            ? null
            : new(type.FullName(), declared.Attribute.FirstText() ?? "", new(interfaces.OrderBy(static name => name, System.StringComparer.Ordinal)));
    }
}
