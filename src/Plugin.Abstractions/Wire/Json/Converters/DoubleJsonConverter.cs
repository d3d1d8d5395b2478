using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plugin.Abstractions.Wire;

/// <summary>Floating-point numbers in the kernel's form.</summary>
internal sealed class DoubleJsonConverter : JsonConverter<double>
{
    // A null inside a collection that cannot hold one becomes the default.
    public override bool HandleNull => true;

    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? 0 : JsonTokens.Fraction(ref reader);

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) =>
        WriteLikeJava(writer, value);

    internal static void WriteLikeJava(Utf8JsonWriter writer, double value)
    {
        Span<byte> text = stackalloc byte[JavaNumber.Longest];
        writer.WriteRawValue(text[..JavaNumber.Format(value, text)], skipInputValidation: true);
    }
}
