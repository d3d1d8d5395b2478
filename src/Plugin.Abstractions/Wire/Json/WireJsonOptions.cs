using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Plugin.Abstractions.Wire;

/// <summary>
/// Lets <see cref="JsonSerializer"/> read and write contracts with the same texts as the generated codecs, for
/// programs that already speak System.Text.Json: tools, tests, schema export. The codecs are several times faster and
/// need no reflection; a plugin's own path goes through them.
/// </summary>
/// <example>
/// <code>
/// var options = WireJsonOptions.Create(WireTypes.All);
/// var command = JsonSerializer.Deserialize&lt;StopCommand&gt;(text, options);
/// var batch = JsonSerializer.Deserialize&lt;List&lt;IWireObject&gt;&gt;(array, options);
/// </code>
/// </example>
public static class WireJsonOptions
{
    internal const string NeedsReflection = "Contracts are described by reflection here; the generated codecs are not.";

    /// <summary>Makes options that keep unknown members and read 64 levels, as the codecs do by default.</summary>
    /// <param name="types">The contracts that may be held through a base or inside an array of commands.</param>
    /// <returns>Options that may still be changed until their first use.</returns>
    [RequiresUnreferencedCode(NeedsReflection)]
    [RequiresDynamicCode(NeedsReflection)]
    public static JsonSerializerOptions Create(params WireTypeSet[] types) => Create(WireReaderOptions.Default, types);

    /// <summary>Makes options.</summary>
    /// <param name="reading">
    /// How deep to read, and whether to keep unknown members. Unknown constants and parts of pairs are never kept, and
    /// System.Text.Json does not count objects, so <see cref="WireReaderOptions.MaxNodes"/> has no effect.
    /// </param>
    /// <param name="types">The contracts that may be held through a base or inside an array of commands.</param>
    /// <returns>Options that may still be changed until their first use.</returns>
    [RequiresUnreferencedCode(NeedsReflection)]
    [RequiresDynamicCode(NeedsReflection)]
    public static JsonSerializerOptions Create(WireReaderOptions reading, params WireTypeSet[] types)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(types);
        WireTypeSet[] known = [.. types, AbstractionsWireTypes.All];
        var options = new JsonSerializerOptions
        {
            Encoder = new WireTextEncoder(),
            MaxDepth = reading.MaxDepth,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(
                new WireTypeInfoResolver(reading.KeepUnknownMembers, known),
                new DefaultJsonTypeInfoResolver()),
        };
        options.Converters.Add(new TextJsonConverter());
        options.Converters.Add(new Int32JsonConverter());
        options.Converters.Add(new Int64JsonConverter());
        options.Converters.Add(new DoubleJsonConverter());
        options.Converters.Add(new BooleanJsonConverter());
        options.Converters.Add(new DateJsonConverter());
        options.Converters.Add(new BytesJsonConverter());
        options.Converters.Add(new SecretJsonConverter());
        options.Converters.Add(new ValueJsonConverter());
        options.Converters.Add(new OpaqueJsonConverter());
        options.Converters.Add(new Int64PairJsonConverter());
        options.Converters.Add(new WrappedJsonConverter<IWireObject>(new WireClassesOfSets(known)));
        options.Converters.Add(new WireGenericConverters(likeTheKernel: !reading.KeepUnknownMembers));
        return options;
    }
}
