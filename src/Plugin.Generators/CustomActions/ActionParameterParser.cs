using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Plugin.Generators.Emit;

namespace Plugin.Generators.CustomActions;

/// <summary>Finds out how a parameter of a custom action is read and what the kernel is told of it.</summary>
internal static class ActionParameterParser
{
    private static readonly string[] s_formats = ["None", "Uuid", "Email", "Password", "Url", "Decimal"];

    /// <summary>The parameter's model; null when no user can give such a value.</summary>
    public static ActionParameterModel? Parse(IParameterSymbol parameter)
    {
        var type = parameter.Type;
        var isNullable = parameter.NullableAnnotation == NullableAnnotation.Annotated;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        if (Kind(type) is not var (kind, format, getter) || parameter.RefKind != RefKind.None)
        {
            return null;
        }

        var attribute = parameter.Attribute(WellKnown.ActionParameter);
        var declared = attribute?.Named("Format")?.Scalar() as int?;
        var options = attribute?.Named("Options") is { Kind: TypedConstantKind.Array, IsNull: false } given ? given.Values.Select(static value => value.Scalar() as string ?? "") : [];
        return new(
            attribute?.FirstText() ?? parameter.Name,
            kind,
            declared is > 0 and var index && index < s_formats.Length ? s_formats[index] : format,
            getter,
            !isNullable && !parameter.HasExplicitDefaultValue,
            parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: { } value } ? Literal(value) : null,
            new(options));
    }

    private static (string Kind, string Format, string Getter)? Kind(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ("String", "None", "FindText"),
        SpecialType.System_Int32 => ("Number", "None", "FindInt32"),
        SpecialType.System_Int64 => ("Number", "None", "FindInteger"),
        SpecialType.System_Double => ("Number", "Decimal", "FindNumber"),
        SpecialType.System_Boolean => ("Boolean", "None", "FindBoolean"),
        _ => type.OriginalDefinition.ToDisplayString(NullableFlowState.NotNull) switch
        {
            WellKnown.Secret => ("String", "Password", "FindSecret"),
            "System.DateTimeOffset" => ("Date", "None", "FindTime"),
            "System.Guid" => ("String", "Uuid", "FindUuid"),
            "System.Uri" => ("String", "Url", "FindUrl"),
            _ => null,
        },
    };

    private static string Literal(object value) => value switch
    {
        string text => SourceFile.Literal(text),
        bool flag => flag ? "true" : "false",
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "D",
        _ => System.Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
