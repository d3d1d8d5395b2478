using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Plugin.Abstractions.Wire;

/// <summary>The names of an enumeration's constants, as reflection finds them.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal static class WireConstants<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>
    where T : struct, Enum
{
    private static readonly WireEnumAttribute s_rules = typeof(T).GetCustomAttribute<WireEnumAttribute>()!;

    private static readonly Dictionary<T, string> s_keys = typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(static field => (T)field.GetValue(null)!, static field => field.GetCustomAttribute<WireKeyAttribute>()?.Text ?? field.Name);

    private static readonly Dictionary<string, T> s_constants = Texts();

    /// <summary>Reads a constant; null for null and for one that is not known.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <param name="likeTheKernel">True to refuse an unknown constant of an enumeration that the kernel refuses.</param>
    public static T? Read(ref Utf8JsonReader reader, bool likeTheKernel)
    {
        if (s_rules.RejectUnknown && reader.TokenType != JsonTokenType.String)
        {
            reader.Skip();
            return null;
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.Null or JsonTokenType.Number:
                return null;
            case JsonTokenType.String:
                var text = reader.GetString()!;
                return Find(text) ?? (likeTheKernel && s_rules.RejectUnknown && text.Length > 0 ? throw new JsonException($"The text is no constant of {typeof(T).Name}.") : null);
            default:
                throw JsonTokens.Unexpected(ref reader, "a string");
        }
    }

    /// <summary>Writes a constant's name, and null for a value that is none.</summary>
    public static void Write(Utf8JsonWriter writer, T value)
    {
        if (s_keys.ContainsKey(value))
        {
            writer.WriteStringValue(value.ToString());
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>The constant of a name or key text, or null.</summary>
    public static T? Find(string text) =>
        Ascii.IsValid(text) || !s_rules.IgnoreCase ? (s_constants.TryGetValue(text, out var constant) ? constant : null) : null;

    /// <summary>The text of a constant where it is a map key.</summary>
    public static string Key(T constant) => s_keys[constant];

    private static Dictionary<string, T> Texts()
    {
        var texts = new Dictionary<string, T>(s_rules.IgnoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (var constant in s_keys.Keys)
        {
            texts.TryAdd(constant.ToString(), constant);
        }

        foreach (var (constant, key) in s_keys)
        {
            texts.TryAdd(key, constant);
        }

        return texts;
    }
}
