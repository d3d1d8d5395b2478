using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plugin.Abstractions.Wire;

/// <summary>Objects inside the wrapper that names their class, of which only the first member counts.</summary>
/// <typeparam name="T">What the objects have in common.</typeparam>
/// <param name="classes">The classes that the wrapper may name.</param>
[RequiresUnreferencedCode(WireJsonOptions.NeedsReflection)]
[RequiresDynamicCode(WireJsonOptions.NeedsReflection)]
internal sealed class WrappedJsonConverter<T>(IWireClasses classes) : JsonConverter<T>
    where T : class, IWireObject
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonTokens.Unexpected(ref reader, "an object");
        }

        reader.Read();
        if (reader.TokenType != JsonTokenType.PropertyName)
        {
            throw new JsonException("The wrapper names no class.");
        }

        var name = reader.GetString()!;
        reader.Read();
        var value = ReadClass(ref reader, name, options);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            reader.Skip();
        }

        return value;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (value is UnknownWireObject unknown)
        {
            writer.WritePropertyName(unknown.Name);
            writer.WriteRawValue(unknown.Json.Span, skipInputValidation: true);
        }
        else
        {
            writer.WritePropertyName(Encoding.UTF8.GetString(value.WireName));
            JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
        }

        writer.WriteEndObject();
    }

    private T? ReadClass(ref Utf8JsonReader reader, string name, JsonSerializerOptions options)
    {
        if (classes.Find(name) is { } known)
        {
            return reader.TokenType == JsonTokenType.Null ? null : (T?)JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(known));
        }

        return classes.Unknown(name, JsonTokens.Raw(ref reader)) is T unknown
            ? unknown
            : throw new JsonException($"'{name}' is no known {typeof(T).Name}.");
    }
}
