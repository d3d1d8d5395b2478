using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plugin.Abstractions.Wire;

/// <summary>Constants of an enumeration that cannot be null; one that is not known becomes the first.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
/// <param name="likeTheKernel">True to refuse an unknown constant of an enumeration that the kernel refuses.</param>
internal sealed class ConstantJsonConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(bool likeTheKernel) : JsonConverter<T>
    where T : struct, Enum
{
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => WireConstants<T>.Read(ref reader, likeTheKernel) ?? default;

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => WireConstants<T>.Write(writer, value);
}
