namespace Plugin.Abstractions.Wire;

/// <summary>The readable contracts of one assembly, by wire name; generated as <c>WireTypes.All</c>.</summary>
/// <param name="types">The types, in the order of the table's ordinals.</param>
/// <param name="names">Finds the ordinal of a wire name.</param>
public sealed class WireTypeSet(WireType[] types, WireNameTable names)
{
    /// <summary>All types, in the order of their wire names.</summary>
    public IReadOnlyList<WireType> Types => types;

    /// <summary>Finds a type by its wire name in UTF-8, or null.</summary>
    public WireType? Find(ReadOnlySpan<byte> wireName)
    {
        var ordinal = names.Find(wireName);
        return ordinal < 0 ? null : types[ordinal];
    }
}
