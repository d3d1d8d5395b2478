using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plugin.Abstractions.Wire;

/// <summary>Texts.</summary>
internal sealed class TextJsonConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonTokens.Text(ref reader);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);
}
