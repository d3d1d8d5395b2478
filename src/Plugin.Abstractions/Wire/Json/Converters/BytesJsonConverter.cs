using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plugin.Abstractions.Wire;

/// <summary>Bytes, as an array of signed numbers.</summary>
internal sealed class BytesJsonConverter : JsonConverter<byte[]>
{
    public override byte[] Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonTokens.Unexpected(ref reader, "an array");
        }

        var bytes = new List<byte>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var number = reader.TokenType == JsonTokenType.Null ? 0 : unchecked((int)JsonTokens.Integer(ref reader, int.MinValue, int.MaxValue));
            bytes.Add(number is >= sbyte.MinValue and <= byte.MaxValue ? unchecked((byte)number) : throw new JsonException("The number is not a byte."));
        }

        return [.. bytes];
    }

    public override void Write(Utf8JsonWriter writer, byte[] value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var octet in value)
        {
            writer.WriteNumberValue(unchecked((sbyte)octet));
        }

        writer.WriteEndArray();
    }
}
