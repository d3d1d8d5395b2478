namespace Plugin.Benchmarks.Codec;

/// <summary>
/// One text and all that can read and write it. Every way costs the same one virtual call, and none may keep anything
/// between two calls but its buffer.
/// </summary>
public abstract class CodecCase(string name, byte[] text)
{
    /// <summary>The name in tables.</summary>
    public string Name { get; } = name;

    /// <summary>The text, in UTF-8.</summary>
    public byte[] Text { get; } = text;

    public abstract object Decode();

    public abstract object DecodeSourceGenerated();

    public abstract object DecodeReflection();

    public abstract object DecodeNewtonsoft();

    public abstract int Encode();

    public abstract int EncodeSourceGenerated();

    public abstract int EncodeReflection();

    public abstract int EncodeNewtonsoft();

    /// <summary>Requires that every way reads and writes the same values.</summary>
    /// <exception cref="InvalidOperationException">One does not; its times would mean nothing.</exception>
    public abstract void Verify();

    /// <inheritdoc/>
    public override string ToString() => Name;
}
