using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plugin.Abstractions.Wire;

/// <summary>Maps: entries with a null value are not written, and <c>[[key,value],…]</c> is read as well.</summary>
/// <typeparam name="TNames">Turns names into keys.</typeparam>
/// <typeparam name="TKey">A key.</typeparam>
/// <typeparam name="TValue">A value.</typeparam>
[RequiresUnreferencedCode(WireJsonOptions.NeedsReflection)]
[RequiresDynamicCode(WireJsonOptions.NeedsReflection)]
internal sealed class MapJsonConverter<TNames, TKey, TValue> : JsonConverter<Dictionary<TKey, TValue>>
    where TNames : struct, IWireKey<TKey>
    where TKey : notnull
{
    public override Dictionary<TKey, TValue> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var map = new Dictionary<TKey, TValue>(TNames.Comparer);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var names = new Dictionary<TKey, string>(TNames.Comparer);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = reader.GetString()!;
                    reader.Read();
                    RefuseSecondName(map, names, name);
                    Add(ref reader, map, name, options);
                }

                return map;
            case JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    ReadPair(ref reader, map, options);
                }

                return map;
            default:
                throw JsonTokens.Unexpected(ref reader, "an object");
        }
    }

    public override void Write(Utf8JsonWriter writer, Dictionary<TKey, TValue> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (key, element) in value)
        {
            if (element is not null)
            {
                writer.WritePropertyName(TNames.Format(key));
                JsonParts.Write(writer, element, options);
            }
        }

        writer.WriteEndObject();
    }

    private static void ReadPair(ref Utf8JsonReader reader, Dictionary<TKey, TValue> map, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw NoPair();
        }

        reader.Read();
        var name = reader.TokenType == JsonTokenType.Null ? throw NoPair() : JsonTokens.Text(ref reader);
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            throw NoPair();
        }

        if (TNames.TryParse(name, out var key) && map.TryGetValue(key, out var earlier) && earlier is not null)
        {
            throw new JsonException("A key comes twice in the pairs of a map.");
        }

        Add(ref reader, map, name, options);
        reader.Read();
        if (reader.TokenType != JsonTokenType.EndArray)
        {
            throw NoPair();
        }
    }

    private static void RefuseSecondName(Dictionary<TKey, TValue> map, Dictionary<TKey, string> names, string name)
    {
        if (!TNames.TryParse(name, out var key))
        {
            return;
        }

        if (map.TryGetValue(key, out var earlier) && earlier is not null && names[key] != name)
        {
            throw new JsonException("Two names of a map mean one key.");
        }

        names[key] = name;
    }

    private static void Add(ref Utf8JsonReader reader, Dictionary<TKey, TValue> map, string name, JsonSerializerOptions options)
    {
        if (TNames.TryParse(name, out var key))
        {
            map[key] = JsonParts.Read<TValue>(ref reader, options)!;
        }
        else if (TNames.DropsUnknown)
        {
            reader.Skip();
        }
        else
        {
            throw new JsonException("A name cannot be a key of this map.");
        }
    }

    private static JsonException NoPair() => new("A map's pair is not [key,value].");
}
