using System.Linq;
using Microsoft.CodeAnalysis;
using Plugin.Generators.Model;

namespace Plugin.Generators.Enums;

/// <summary>Turns a <c>[WireEnum]</c> enumeration into its model.</summary>
internal static class EnumParser
{
    public static EnumModel Parse(GeneratorAttributeSyntaxContext context)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var attribute = context.Attributes[0];
        var constants = type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue)
            .Select(static field => new ConstantModel(field.Name, field.Attribute(WellKnown.WireKey)?.FirstText() ?? field.Name));
        return new(
            type.NamespaceName(),
            type.Name,
            type.ToDisplayString(),
            type.Accessibility(),
            attribute.FirstText() ?? "",
            attribute.Named("IgnoreCase")?.Value is true,
            attribute.Named("RejectUnknown")?.Value is true,
            new(constants));
    }
}
