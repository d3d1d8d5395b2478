using System.Text.Json;

namespace ContractImporter.Schema;

/// <summary>Reads the schema's JSON.</summary>
internal static class SchemaReader
{
    private const string OmitsEmpty = "empty list -> omitted";
    private const string NeverLogged = "@com.cloud.agent.api.LogLevel(Off)";

    /// <summary>Reads a document of the form <c>{"types":[…]}</c>.</summary>
    public static IReadOnlyList<SchemaType> Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return ReadTypes(document.RootElement.GetProperty("types"));
    }

    /// <summary>Reads an array of types.</summary>
    /// <exception cref="FormatException">A type is not as it should be, or stands there twice.</exception>
    public static IReadOnlyList<SchemaType> ReadTypes(JsonElement types)
    {
        SchemaType[] read = [.. types.EnumerateArray().Select(Read)];
        return read.GroupBy(type => type.Name).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new FormatException($"The schema has '{twice.Key}' {twice.Count()} times.")
            : read;
    }

    private static SchemaType Read(JsonElement element)
    {
        try
        {
            return ReadType(element);
        }
        catch (Exception error) when (error is KeyNotFoundException or InvalidOperationException or ArgumentException or FormatException)
        {
            var name = element.ValueKind == JsonValueKind.Object ? Text(element, "name") : null;
            throw new FormatException($"The schema's type '{name ?? element.ToString()}' is not as it should be: {error.Message}", error);
        }
    }

    private static JavaType? Superclass(JsonElement element) =>
        Text(element, "superclass") is { } superclass ? JavaType.Parse(superclass) : null;

    private static SchemaType ReadType(JsonElement element) => new()
    {
        Name = element.GetProperty("name").GetString()!,
        Kind = Enum.Parse<SchemaKind>(element.GetProperty("kind").GetString()!, ignoreCase: true),
        IsAbstract = Flag(element, "abstract"),
        Module = Text(element, "module"),
        TypeParameters = Texts(element, "typeParameters"),
        Refusal = Text(element, "gsonError"),
        Superclass = Superclass(element)?.Name,
        SuperclassArguments = Superclass(element)?.Arguments ?? [],
        Interfaces = [.. Texts(element, "interfaces").Select(text => JavaType.Parse(text).Name)],
        Fields = [.. Items(element, "fields").Where(field => !field.TryGetProperty("excluded", out _)).Select(ReadField)],
        WireOrder = Texts(element, "wireOrder"),
        IsBare = Text(element, "construction") == "unsafe",
        Constants = Texts(element, "constants"),
        KeyTexts = element.TryGetProperty("toStringConstants_usedAsMapKeys", out var keys) ? KeyTexts(keys) : [],
        HasAdaptor = element.TryGetProperty("adaptor", out _),
        IsEnumLike = Flag(element, "enumLike"),
        Implementations = Texts(element, "implementations"),
        AnswerGuess = Text(element, "answerGuess"),
        HasForeignSubtypes = element.TryGetProperty("knownDirectSubtypes", out var subtypes) && subtypes.GetArrayLength() > 0,
    };

    private static SchemaField ReadField(JsonElement element)
    {
        JsonElement? value = element.TryGetProperty("default", out var found) && found.ValueKind != JsonValueKind.Null
            ? found.Clone()
            : null;
        return new SchemaField(
            element.GetProperty("name").GetString()!,
            JavaType.Parse(element.GetProperty("type").GetString()!),
            value,
            Text(element, "javaName"),
            Text(element, "adaptor")?.Contains(OmitsEmpty, StringComparison.Ordinal) ?? false,
            Texts(element, "annotations").Contains(NeverLogged));
    }

    private static List<string> KeyTexts(JsonElement keys) => keys.ValueKind == JsonValueKind.Array
        ? [.. keys.EnumerateArray().Select(key => key.GetString()!)]
        : [.. keys.EnumerateObject().Select(key => key.Value.GetString()!)];

    private static bool Flag(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static List<string> Texts(JsonElement element, string name) =>
        [.. Items(element, name).Select(item => item.GetString()!)];

    private static List<JsonElement> Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? [.. value.EnumerateArray()] : [];
}
