using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Plugin.Generators.Diagnostics;
using Plugin.Generators.Emit;
using Plugin.Generators.Model;
using Plugin.Generators.Reading;

namespace Plugin.Generators.Enums;

/// <summary>Turns a <c>[WireEnum]</c> enumeration into its model.</summary>
internal static class EnumParser
{
    public static Parsed<EnumModel>? Parse(DeclaredType declared)
    {
        var type = declared.Type;
        if (type.TypeKind != TypeKind.Enum)
        {
            return null;
        }

        if (!type.StandsAlone())
        {
            return Parsed<EnumModel>.Refused(DiagnosticInfo.Create(DiagnosticDescriptors.WireTypeMustStandAlone, type.Locations[0], type.Name));
        }

        var attribute = declared.Attribute;
        var values = new HashSet<object?>();
        var constants = type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue)
            .Select(field => new ConstantModel(field.Name, field.Attribute(WellKnown.WireKey)?.FirstText() ?? field.Name, values.Add(field.ConstantValue)));
        var model = new EnumModel(
            type.NamespaceName(),
            Identifier.Of(type.Name),
            type.HintName(),
            type.Accessibility(),
            attribute.FirstText() ?? "",
            attribute.Named("IgnoreCase")?.Scalar() is true,
            attribute.Named("RejectUnknown")?.Scalar() is true,
            new(constants));
        return new(model, default);
    }
}
