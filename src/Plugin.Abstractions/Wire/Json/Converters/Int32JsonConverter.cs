using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plugin.Abstractions.Wire;

/// <summary>Integers of 32 bits.</summary>
internal sealed class Int32JsonConverter : JsonConverter<int>
{
    // A null inside a collection that cannot hold one becomes the default.
    public override bool HandleNull => true;

    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? 0 : unchecked((int)JsonTokens.Integer(ref reader, int.MinValue, int.MaxValue));

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value);
}
