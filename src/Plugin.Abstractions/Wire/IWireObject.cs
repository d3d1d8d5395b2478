namespace Plugin.Abstractions.Wire;

/// <summary>An object that can write itself; generated for every contract, through whatever base type it is held.</summary>
public interface IWireObject
{
    /// <summary>The Java class name that tags the object, in UTF-8.</summary>
    ReadOnlySpan<byte> WireName { get; }

    /// <summary>Writes the object's own JSON object, without a wrapper.</summary>
    void Write(WireWriter writer);
}
