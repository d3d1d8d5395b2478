using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plugin.Abstractions.Wire;

/// <summary>Booleans; a string is true when it says so in any case.</summary>
internal sealed class BooleanJsonConverter : JsonConverter<bool>
{
    // A null inside a collection that cannot hold one becomes the default.
    public override bool HandleNull => true;

    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False or JsonTokenType.Null => false,
        JsonTokenType.String => reader.GetString()!.Equals("true", StringComparison.OrdinalIgnoreCase),
        _ => throw JsonTokens.Unexpected(ref reader, "a boolean"),
    };

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}
