using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plugin.Abstractions.Wire;

/// <summary>Triples, as <c>{"t":…,"u":…,"v":…}</c>.</summary>
/// <typeparam name="TFirst">The type of <c>t</c>.</typeparam>
/// <typeparam name="TSecond">The type of <c>u</c>.</typeparam>
/// <typeparam name="TThird">The type of <c>v</c>.</typeparam>
[RequiresUnreferencedCode(WireJsonOptions.NeedsReflection)]
[RequiresDynamicCode(WireJsonOptions.NeedsReflection)]
internal sealed class TernaryJsonConverter<TFirst, TSecond, TThird> : JsonConverter<Ternary<TFirst, TSecond, TThird>>
{
    public override Ternary<TFirst, TSecond, TThird> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadParts(ref reader, options, third: "v");

    public override void Write(Utf8JsonWriter writer, Ternary<TFirst, TSecond, TThird> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        JsonParts.WriteMember(writer, "t", value.First, options);
        JsonParts.WriteMember(writer, "u", value.Second, options);
        JsonParts.WriteMember(writer, "v", value.Third, options);
        writer.WriteEndObject();
    }

    /// <summary>Reads the parts; a pair has no third one, and passes over a member of its name.</summary>
    internal static Ternary<TFirst, TSecond, TThird> ReadParts(ref Utf8JsonReader reader, JsonSerializerOptions options, string? third)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonTokens.Unexpected(ref reader, "an object");
        }

        var parts = new Ternary<TFirst, TSecond, TThird>(default, default, default);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString();
            reader.Read();
            if (name == "t")
            {
                parts = parts with { First = JsonParts.Read<TFirst>(ref reader, options) };
            }
            else if (name == "u")
            {
                parts = parts with { Second = JsonParts.Read<TSecond>(ref reader, options) };
            }
            else if (name == third)
            {
                parts = parts with { Third = JsonParts.Read<TThird>(ref reader, options) };
            }
            else
            {
                reader.Skip();
            }
        }

        return parts;
    }
}
