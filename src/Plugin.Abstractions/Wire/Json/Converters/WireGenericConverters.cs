using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plugin.Abstractions.Wire;

/// <summary>Makes the converters of types that are many: enumerations, maps, pairs, triples, wire interfaces.</summary>
/// <param name="likeTheKernel">True to refuse an unknown constant of an enumeration that the kernel refuses.</param>
[RequiresUnreferencedCode(WireJsonOptions.NeedsReflection)]
[RequiresDynamicCode(WireJsonOptions.NeedsReflection)]
internal sealed class WireGenericConverters(bool likeTheKernel) : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => ConverterOf(typeToConvert) is not null;

    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        object[] arguments = typeToConvert.IsInterface ? [new WireClassesOfInterface(typeToConvert)]
            : IsWireEnum(Nullable.GetUnderlyingType(typeToConvert) ?? typeToConvert) ? [likeTheKernel]
            : [];
        return (JsonConverter?)Activator.CreateInstance(ConverterOf(typeToConvert)!, arguments);
    }

    private static Type? ConverterOf(Type type)
    {
        if (type.IsInterface)
        {
            return type.IsDefined(typeof(WireInterfaceAttribute), inherit: false) ? typeof(WrappedJsonConverter<>).MakeGenericType(type) : null;
        }

        if (IsWireEnum(type))
        {
            return typeof(ConstantJsonConverter<>).MakeGenericType(type);
        }

        return type.IsGenericType ? Generic(type.GetGenericTypeDefinition(), type.GetGenericArguments()) : null;
    }

    private static Type? Generic(Type definition, Type[] arguments)
    {
        if (definition == typeof(Nullable<>) && IsWireEnum(arguments[0]))
        {
            return typeof(NullableConstantJsonConverter<>).MakeGenericType(arguments);
        }

        if (definition == typeof(Dictionary<,>) && NamesOf(arguments[0]) is { } names)
        {
            return typeof(MapJsonConverter<,,>).MakeGenericType(names, arguments[0], arguments[1]);
        }

        return definition == typeof(Pair<,>) ? typeof(PairJsonConverter<,>).MakeGenericType(arguments)
            : definition == typeof(Ternary<,,>) ? typeof(TernaryJsonConverter<,,>).MakeGenericType(arguments)
            : null;
    }

    private static Type? NamesOf(Type key) =>
        key == typeof(string) ? typeof(TextKey)
        : key == typeof(int) ? typeof(Int32Key)
        : key == typeof(long) ? typeof(Int64Key)
        : IsWireEnum(key) ? typeof(ConstantKey<>).MakeGenericType(key)
        : null;

    private static bool IsWireEnum(Type type) => type.IsEnum && type.IsDefined(typeof(WireEnumAttribute), inherit: false);
}
