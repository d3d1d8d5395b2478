using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plugin.Abstractions.Wire;

/// <summary>Opaque JSON, byte for byte.</summary>
internal sealed class OpaqueJsonConverter : JsonConverter<WireJson>
{
    public override WireJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonTokens.Raw(ref reader));

    public override void Write(Utf8JsonWriter writer, WireJson value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.Json.Span, skipInputValidation: true);
}
