using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plugin.Abstractions.Wire;

/// <summary>Hands the parts of a value to the converters of their types.</summary>
[RequiresUnreferencedCode(WireJsonOptions.NeedsReflection)]
[RequiresDynamicCode(WireJsonOptions.NeedsReflection)]
internal static class JsonParts
{
    /// <summary>Reads a part, null included; the reader stands on its first token and is left on its last.</summary>
    public static T? Read<T>(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var converter = (JsonConverter<T>)options.GetConverter(typeof(T));
        return reader.TokenType == JsonTokenType.Null && default(T) is null ? default : converter.Read(ref reader, typeof(T), options);
    }

    /// <summary>Writes a part, null included.</summary>
    public static void Write<T>(Utf8JsonWriter writer, T? value, JsonSerializerOptions options)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            ((JsonConverter<T>)options.GetConverter(typeof(T))).Write(writer, value, options);
        }
    }

    /// <summary>Writes <c>"name":value</c> unless the value is null.</summary>
    public static void WriteMember<T>(Utf8JsonWriter writer, string name, T? value, JsonSerializerOptions options)
    {
        if (value is not null)
        {
            writer.WritePropertyName(name);
            Write(writer, value, options);
        }
    }
}
