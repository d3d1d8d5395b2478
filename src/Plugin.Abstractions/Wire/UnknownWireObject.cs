namespace Plugin.Abstractions.Wire;

/// <summary>An object of a class that no contract mirrors, kept as it came.</summary>
/// <param name="wireName">The class name that tagged it.</param>
/// <param name="json">Its JSON object, in UTF-8.</param>
public class UnknownWireObject(string wireName, byte[] json) : IWireObject
{
    // Escaped as inside quotes: the name came from outside and goes out again between quotes.
    private readonly byte[] _wireName = Escape(wireName);

    /// <summary>The class name that tagged it.</summary>
    public string Name { get; } = wireName;

    /// <summary>Its JSON object, in UTF-8.</summary>
    public ReadOnlyMemory<byte> Json => json;

    ReadOnlySpan<byte> IWireObject.WireName => _wireName;

    void IWireObject.Write(WireWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (writer.IsRedacting)
        {
            // Nothing says which of its members are secret.
            writer.String(Redactor.Mask);
        }
        else
        {
            writer.Raw(json);
        }
    }

    private static byte[] Escape(string text)
    {
        using var writer = WireWriter.ForWire();
        writer.String(text);
        return writer.Written[1..^1].ToArray();
    }
}
