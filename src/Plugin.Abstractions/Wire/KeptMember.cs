namespace Plugin.Abstractions.Wire;

/// <summary>A known member whose value did not wholly fit its property, as it came.</summary>
/// <param name="name">The member's name on the wire.</param>
/// <param name="piece">The member as it came, as <c>,"name":value</c>.</param>
/// <param name="asRead">What the property was written as when it had just been read.</param>
/// <param name="constants">The constants that are not known; not all where there are many.</param>
internal sealed class KeptMember(string name, byte[] piece, byte[] asRead, IReadOnlyList<string> constants)
{
    public string Name => name;

    public ReadOnlySpan<byte> Piece => piece;

    public IReadOnlyList<string> Constants => constants;

    /// <summary>True when the property still says what it said when it was read.</summary>
    /// <param name="written">What is written for the member now, with its name; empty when it is left out.</param>
    /// <param name="nameLength">How long the name with its punctuation is.</param>
    public bool IsUnchanged(ReadOnlySpan<byte> written, int nameLength) => written.IsEmpty
        ? asRead.AsSpan().SequenceEqual("null"u8)
        : written[nameLength..].SequenceEqual(asRead);
}
