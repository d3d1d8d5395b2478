using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plugin.Abstractions.Wire;

/// <summary>Pairs, as <c>{"t":…,"u":…}</c>.</summary>
/// <typeparam name="TFirst">The type of <c>t</c>.</typeparam>
/// <typeparam name="TSecond">The type of <c>u</c>.</typeparam>
[RequiresUnreferencedCode(WireJsonOptions.NeedsReflection)]
[RequiresDynamicCode(WireJsonOptions.NeedsReflection)]
internal sealed class PairJsonConverter<TFirst, TSecond> : JsonConverter<Pair<TFirst, TSecond>>
{
    public override Pair<TFirst, TSecond> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var all = TernaryJsonConverter<TFirst, TSecond, WireJson>.ReadParts(ref reader, options, third: null);
        return new(all.First, all.Second);
    }

    public override void Write(Utf8JsonWriter writer, Pair<TFirst, TSecond> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        JsonParts.WriteMember(writer, "t", value.First, options);
        JsonParts.WriteMember(writer, "u", value.Second, options);
        writer.WriteEndObject();
    }
}
