using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plugin.Abstractions.Wire;

/// <summary>Constants of an enumeration; one that is not known is null.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
/// <param name="likeTheKernel">True to refuse an unknown constant of an enumeration that the kernel refuses.</param>
internal sealed class NullableConstantJsonConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(bool likeTheKernel) : JsonConverter<T?>
    where T : struct, Enum
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => WireConstants<T>.Read(ref reader, likeTheKernel);

    public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options) => WireConstants<T>.Write(writer, value!.Value);
}
