using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plugin.Abstractions.Wire;

/// <summary>Constants of an enumeration; one that is not known is null.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class NullableConstantJsonConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T> : JsonConverter<T?>
    where T : struct, Enum
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => WireConstants<T>.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options) => WireConstants<T>.Write(writer, value!.Value);
}
