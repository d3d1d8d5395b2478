using ContractImporter.Annotations;
using ContractImporter.Schema;

namespace ContractImporter.Model;

/// <summary>Turns Java types into C# types and notes the namespaces they need.</summary>
internal sealed class TypeMapper(WireSchema schema, CatalogueNotes notes)
{
    private const string Root = "Plugin.CloudStack";
    private const string PairName = "com.cloud.utils.Pair";
    private const string TernaryName = "com.cloud.utils.Ternary";

    private static readonly Dictionary<string, string> s_primitives = new()
    {
        ["boolean"] = "bool",
        ["byte"] = "sbyte",
        ["double"] = "double",
        ["float"] = "float",
        ["int"] = "int",
        ["long"] = "long",
        ["java.lang.Boolean"] = "bool?",
        ["java.lang.Double"] = "double?",
        ["java.lang.Float"] = "float?",
        ["java.lang.Integer"] = "int?",
        ["java.lang.Long"] = "long?",
        ["java.lang.String"] = "string?",
        ["java.net.URI"] = "string?",
        ["java.net.URL"] = "string?",
        ["java.util.Date"] = "DateTimeOffset?",
        ["java.util.UUID"] = "string?",
    };

    private static readonly Dictionary<string, int> s_arguments = new()
    {
        ["java.util.List"] = 1,
        ["java.util.ArrayList"] = 1,
        ["java.util.Collection"] = 1,
        ["java.util.Set"] = 1,
        ["java.util.HashSet"] = 1,
        ["java.util.Map"] = 2,
        ["java.util.HashMap"] = 2,
        ["java.util.LinkedHashMap"] = 2,
        ["java.util.TreeMap"] = 2,
        [PairName] = 2,
        [TernaryName] = 3,
    };

    /// <summary>The namespace of an area.</summary>
    public static string NamespaceOf(string area) => $"{Root}.{area.Replace('/', '.')}";

    /// <summary>The area of a type, or one that shows that no note gives it one.</summary>
    public string AreaOf(SchemaType type) => notes.AreaOf(type) ?? "Unsorted";

    /// <summary>The C# name of a Java class, and its namespace into <paramref name="usings"/>.</summary>
    public string NameOf(string javaName, ISet<string> usings)
    {
        if (notes.HandWritten.TryGetValue(javaName, out var fullName))
        {
            var dot = fullName.LastIndexOf('.');
            usings.Add(fullName[..dot]);
            return fullName[(dot + 1)..];
        }

        var type = schema.Find(javaName) ?? throw new FormatException($"The schema has no '{javaName}'.");
        usings.Add(NamespaceOf(AreaOf(type)));
        return CSharpNames.OfType(type, notes.Types.GetValueOrDefault(javaName));
    }

    /// <summary>The C# type of a field.</summary>
    /// <exception cref="FormatException">The schema does not have the type, or the type lacks its arguments.</exception>
    public string Map(JavaType type, ISet<string> usings)
    {
        if (type.ArrayRank > 0)
        {
            return type is { Name: "byte", ArrayRank: 1 } ? "byte[]?" : $"{Map(type.Element, usings)}[]?";
        }

        return s_primitives.TryGetValue(type.Name, out var primitive) ? primitive : $"{Reference(type, usings)}?";
    }

    /// <summary>True when a Java class is one of the schema's enumerations.</summary>
    public bool IsEnum(JavaType type) => type.ArrayRank == 0 && schema.Find(type.Name)?.Kind == SchemaKind.Enum;

    private string Reference(JavaType type, ISet<string> usings)
    {
        if (s_arguments.TryGetValue(type.Name, out var count) && type.Arguments.Count != count)
        {
            throw new FormatException($"'{type}' lacks its type arguments.");
        }

        switch (type.Name)
        {
            case "java.util.List" or "java.util.ArrayList" or "java.util.Collection":
                return $"List<{Map(type.Arguments[0], usings)}>";
            case "java.util.Set" or "java.util.HashSet":
                return $"HashSet<{Map(type.Arguments[0], usings)}>";
            case "java.util.Map" or "java.util.HashMap" or "java.util.LinkedHashMap" or "java.util.TreeMap":
                return $"Dictionary<{Key(type.Arguments[0], usings)}, {Map(type.Arguments[1], usings)}>";
            case "java.lang.Object":
                usings.Add("Plugin.Abstractions.Wire");
                return "WireValue";
            case PairName or TernaryName:
                return $"{NameOf(type.Name, usings)}<{string.Join(", ", type.Arguments.Select(part => Part(part, usings)))}>";
            default:
                return NameOf(type.Name, usings);
        }
    }

    // A pair or triple makes its references nullable by itself, but cannot do so for values.
    private string Part(JavaType type, ISet<string> usings)
    {
        var mapped = Map(type, usings);
        var isValue = type.ArrayRank == 0
            && (IsEnum(type) || (s_primitives.TryGetValue(type.Name, out var primitive) && primitive != "string?"));
        return isValue ? mapped : mapped.TrimEnd('?');
    }

    // A key is whatever text Java's toString gives; only numbers and enumerations have a type that reads it back.
    private string Key(JavaType type, ISet<string> usings) => type.Name switch
    {
        "java.lang.Integer" => "int",
        "java.lang.Long" => "long",
        _ when IsEnum(type) => NameOf(type.Name, usings),
        _ => "string",
    };
}
