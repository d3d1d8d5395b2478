using System.Text;

namespace Plugin.Abstractions.Wire;

public ref partial struct WireReader
{
    // A hostile text with a million unknown things is read, but not reported in full.
    private const int MostReported = 64;

    /// <summary>What the text held so far that the contracts do not know, each thing once; the first few of very many.</summary>
    public readonly IReadOnlyList<WireUnknown> Unknown => _unknown ?? [];

    /// <summary>
    /// Reads a member whose value may not wholly fit its property. What does not fit is kept with the object, and
    /// written back as long as the property is not changed.
    /// </summary>
    /// <typeparam name="TCodec">Reads and writes the value.</typeparam>
    /// <typeparam name="T">The property's type.</typeparam>
    /// <param name="owner">The object that is being read.</param>
    /// <param name="commaNameColon">The member's name as the writer writes it.</param>
    /// <param name="kept">The object's unknown members; created when the first is kept.</param>
    public T ReadKept<TCodec, T>(IWireObject owner, scoped ReadOnlySpan<byte> commaNameColon, ref UnknownMembers? kept)
        where TCodec : struct, IWireCodec<T>
    {
        _ = Peek();
        var begun = _position;
        var ofOuterMember = _leftOut;
        _leftOut = null;
        var value = TCodec.Read(ref this);
        if (_leftOut is { } parts)
        {
            using var asRead = WireWriter.ForWire();
            TCodec.Write(asRead, value);
            Keep(owner, commaNameColon, _text[begun.._position], asRead.Written, parts, ref kept);
        }

        _leftOut = ofOuterMember;
        return value;
    }

    /// <summary>
    /// Says that the constant that was just read is unknown, so that the member which holds it is kept as it came.
    /// </summary>
    /// <returns>False when nothing unknown is kept.</returns>
    public bool LeaveOutConstant(scoped ReadOnlySpan<byte> constant) => LeaveOut(WireUnknownKind.Constant, constant);

    /// <summary>
    /// Says that a part of the value that is being read has no place in its C# type, so that the member which holds it
    /// is kept as it came.
    /// </summary>
    /// <param name="name">The part's name.</param>
    /// <returns>False when nothing unknown is kept.</returns>
    public bool LeaveOutPart(scoped ReadOnlySpan<byte> name) => LeaveOut(WireUnknownKind.Member, name);

    /// <summary>Says that an object of a class that no contract mirrors comes.</summary>
    /// <param name="wireName">The class name.</param>
    public void ReportUnknownClass(string wireName) => Report(WireUnknown.OfClass(wireName));

    private bool LeaveOut(WireUnknownKind kind, scoped ReadOnlySpan<byte> text)
    {
        if (!_options.KeepUnknownMembers)
        {
            return false;
        }

        _leftOut ??= [];
        if (_leftOut.Count < MostReported)
        {
            _leftOut.Add(new(kind, Encoding.UTF8.GetString(text)));
        }

        return true;
    }

    private void Keep(
        IWireObject owner,
        scoped ReadOnlySpan<byte> commaNameColon,
        ReadOnlySpan<byte> raw,
        ReadOnlySpan<byte> asRead,
        List<Part> parts,
        ref UnknownMembers? kept)
    {
        var name = Encoding.UTF8.GetString(commaNameColon[2..^2]);
        foreach (var part in parts)
        {
            Report(part.Kind == WireUnknownKind.Constant
                ? WireUnknown.OfConstant(owner.WireName, name, part.Text)
                : WireUnknown.OfMember(owner.WireName, $"{name}.{part.Text}"));
        }

        var constants = parts.Where(static part => part.Kind == WireUnknownKind.Constant).Select(static part => part.Text).Distinct();
        kept ??= new();
        kept.Keep(new(name, [.. commaNameColon, .. raw], asRead.ToArray(), [.. constants]));
    }

    private void Report(WireUnknown unknown)
    {
        _unknown ??= [];
        if (_unknown.Count < MostReported && !_unknown.Contains(unknown))
        {
            _unknown.Add(unknown);
        }
    }

    private readonly record struct Part(WireUnknownKind Kind, string Text);
}
