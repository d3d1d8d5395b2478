namespace Plugin.Abstractions.Wire;

/// <summary>
/// A value whose class is not known to the catalogue or cannot be told from its JSON: kept as it came, and written
/// back byte for byte.
/// </summary>
/// <param name="json">The value, as JSON in UTF-8; it is not checked.</param>
public sealed class WireJson(ReadOnlyMemory<byte> json)
{
    /// <summary>The value, as JSON in UTF-8.</summary>
    public ReadOnlyMemory<byte> Json => json;

    /// <summary>The length of the value; its text may hold secrets.</summary>
    public override string ToString() => $"JSON of {json.Length} bytes";
}
