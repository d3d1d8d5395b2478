using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plugin.Abstractions.Wire;

/// <summary>Pairs of two 64-bit integers, as <c>[1,null]</c>.</summary>
internal sealed class Int64PairJsonConverter : JsonConverter<Pair<long?, long?>>
{
    public override Pair<long?, long?> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonTokens.Unexpected(ref reader, "an array");
        }

        var first = ReadHalf(ref reader);
        var second = ReadHalf(ref reader);
        return reader.Read() && reader.TokenType == JsonTokenType.EndArray
            ? new(first, second)
            : throw new JsonException("A pair of integers has two elements.");
    }

    public override void Write(Utf8JsonWriter writer, Pair<long?, long?> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        WriteHalf(writer, value.First);
        WriteHalf(writer, value.Second);
        writer.WriteEndArray();
    }

    private static long? ReadHalf(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Null ? null : JsonTokens.Integer(ref reader, long.MinValue, long.MaxValue);
    }

    private static void WriteHalf(Utf8JsonWriter writer, long? half)
    {
        if (half is { } known)
        {
            writer.WriteNumberValue(known);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
