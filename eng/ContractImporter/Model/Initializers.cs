using System.Globalization;
using System.Text.Json;
using ContractImporter.Schema;

namespace ContractImporter.Model;

/// <summary>Turns what a new Java instance holds into C# initializers.</summary>
internal sealed class Initializers(TypeMapper mapper)
{
    /// <summary>The initializer of a field's property, or null where the C# default is the same.</summary>
    public string? Of(JavaType type, JsonElement? value, ISet<string> usings)
    {
        if (value is not { } element)
        {
            return null;
        }

        var isPrimitive = type.ArrayRank == 0 && !type.Name.Contains('.', StringComparison.Ordinal);
        return isPrimitive && IsZero(element) ? null : Literal(type, element, usings);
    }

    /// <summary>The expression that has a value.</summary>
    public string Literal(JavaType type, JsonElement value, ISet<string> usings) => value.ValueKind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.String when mapper.IsEnum(type) => $"{mapper.NameOf(type.Name, usings)}.{value.GetString()}",
        JsonValueKind.String => Text(value.GetString()!),
        JsonValueKind.Array when value.GetArrayLength() == 0 => "[]",
        JsonValueKind.Object when type.Name.StartsWith("java.util.", StringComparison.Ordinal) => Map(value),
        JsonValueKind.Object => "new()",
        _ => throw new FormatException($"There is no initializer for {value.GetRawText()}."),
    };

    // A UUID in a default is one that Java drew at random when the schema was taken.
    private static string Text(string text) =>
        Guid.TryParseExact(text, "D", out _) ? "System.Guid.NewGuid().ToString()" : Quoted(text);

    private static string Map(JsonElement value)
    {
        var entries = value.EnumerateObject().Select(entry => $"    [{Quoted(entry.Name)}] = {Quoted(entry.Value.GetString()!)},");
        var text = string.Join('\n', entries);
        return text.Length == 0 ? "[]" : $"new()\n{{\n{text}\n}}";
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";

    private static bool IsZero(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.False => true,
        JsonValueKind.Number => double.Parse(value.GetRawText(), CultureInfo.InvariantCulture) == 0,
        _ => false,
    };
}
