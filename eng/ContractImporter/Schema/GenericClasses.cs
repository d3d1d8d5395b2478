namespace ContractImporter.Schema;

/// <summary>
/// Takes type parameters out of the schema. A class that derives from a generic one gets that one's fields with the
/// arguments in their types, and its superclass; the generic class itself, which the kernel reads without arguments,
/// gets plain objects.
/// </summary>
internal static class GenericClasses
{
    private const string AnyClass = "java.lang.Object";

    /// <summary>The types without type parameters.</summary>
    public static IEnumerable<SchemaType> Resolve(IReadOnlyDictionary<string, SchemaType> types) =>
        types.Values.Select(type => Resolve(type, types));

    private static SchemaType Resolve(SchemaType type, IReadOnlyDictionary<string, SchemaType> types)
    {
        if (type.TypeParameters.Count > 0)
        {
            var any = type.TypeParameters.ToDictionary(name => name, _ => JavaType.Parse(AnyClass));
            return type with { Fields = [.. type.Fields.Select(field => Substitute(field, any))] };
        }

        if (type.Superclass is not { } name
            || types.GetValueOrDefault(name) is not { } parent
            || parent.TypeParameters.Count != type.SuperclassArguments.Count
            || parent.TypeParameters.Count == 0)
        {
            return type;
        }

        var arguments = parent.TypeParameters.Zip(type.SuperclassArguments).ToDictionary(pair => pair.First, pair => pair.Second);
        return type with
        {
            Fields = [.. type.Fields, .. parent.Fields.Select(field => Substitute(field, arguments))],
            Superclass = parent.Superclass,
            SuperclassArguments = parent.SuperclassArguments,
        };
    }

    private static SchemaField Substitute(SchemaField field, IReadOnlyDictionary<string, JavaType> arguments) =>
        field with { Type = field.Type.Substitute(arguments) };
}
