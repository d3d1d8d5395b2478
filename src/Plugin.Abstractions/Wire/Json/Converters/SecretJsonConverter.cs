using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plugin.Abstractions.Wire;

/// <summary>Secrets, in plain text: this is for the wire.</summary>
internal sealed class SecretJsonConverter : JsonConverter<Secret>
{
    public override Secret Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonTokens.Text(ref reader));

    public override void Write(Utf8JsonWriter writer, Secret value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Reveal());
}
