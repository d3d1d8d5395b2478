using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plugin.Abstractions.Wire;

/// <summary>Values that only their JSON describes; every number that is read is a double.</summary>
internal sealed class ValueJsonConverter : JsonConverter<WireValue>
{
    public override WireValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => WireValue.Of(reader.GetString()!),
        JsonTokenType.True or JsonTokenType.False => WireValue.Of(reader.GetBoolean()),
        JsonTokenType.Number => WireValue.Of(JsonTokens.Fraction(ref reader)),
        JsonTokenType.StartArray => WireValue.Of(ReadList(ref reader, options)),
        _ => WireValue.Of(ReadMap(ref reader, options)),
    };

    public override void Write(Utf8JsonWriter writer, WireValue value, JsonSerializerOptions options)
    {
        switch (value.Content)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case long integer:
                writer.WriteNumberValue(integer);
                break;
            case double number:
                DoubleJsonConverter.WriteLikeJava(writer, number);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case IReadOnlyList<WireValue?> list:
                WriteList(writer, list, options);
                break;
            default:
                WriteMap(writer, value.AsMap(), options);
                break;
        }
    }

    private List<WireValue?> ReadList(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var list = new List<WireValue?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            list.Add(ReadElement(ref reader, options));
        }

        return list;
    }

    private Dictionary<string, WireValue?> ReadMap(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var map = new Dictionary<string, WireValue?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            map[name] = ReadElement(ref reader, options);
        }

        return map;
    }

    private WireValue? ReadElement(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? null : Read(ref reader, typeof(WireValue), options);

    private void WriteList(Utf8JsonWriter writer, IReadOnlyList<WireValue?> list, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var element in list)
        {
            if (element is null)
            {
                writer.WriteNullValue();
            }
            else
            {
                Write(writer, element, options);
            }
        }

        writer.WriteEndArray();
    }

    private void WriteMap(Utf8JsonWriter writer, IReadOnlyDictionary<string, WireValue?> map, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, element) in map)
        {
            if (element is not null)
            {
                writer.WritePropertyName(name);
                Write(writer, element, options);
            }
        }

        writer.WriteEndObject();
    }
}
