using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plugin.Abstractions.Wire;

/// <summary>Pairs of two 64-bit integers, as <c>[1,null]</c>; an array of any other length is a pair of nulls.</summary>
internal sealed class Int64PairJsonConverter : JsonConverter<Pair<long?, long?>>
{
    public override Pair<long?, long?> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonTokens.Unexpected(ref reader, "an array");
        }

        if (!HasTwoElements(reader))
        {
            reader.Skip();
            return new(null, null);
        }

        var first = ReadHalf(ref reader);
        var second = ReadHalf(ref reader);
        reader.Read();
        return new(first, second);
    }

    public override void Write(Utf8JsonWriter writer, Pair<long?, long?> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        WriteHalf(writer, value.First);
        WriteHalf(writer, value.Second);
        writer.WriteEndArray();
    }

    // The reader is a copy: looking ahead moves nothing.
    private static bool HasTwoElements(Utf8JsonReader ahead)
    {
        var count = 0;
        while (ahead.Read() && ahead.TokenType != JsonTokenType.EndArray)
        {
            ahead.Skip();
            count++;
        }

        return count == 2;
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
