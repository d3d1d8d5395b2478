using System.Buffers;
using System.Text;

namespace Plugin.Abstractions.Wire;

/// <summary>
/// The members of an object that its contract does not know, kept as they came and written back at the end of the
/// object, so that nothing is lost when a newer kernel's object is echoed.
/// </summary>
public sealed class UnknownMembers
{
    // One buffer of ,"name":value pieces: a hostile object with a million members costs no more than its own text.
    private readonly ArrayBufferWriter<byte> _pieces = new();

    /// <summary>The members' names, in the order they came; one that came twice is named twice.</summary>
    public IReadOnlyList<string> Names
    {
        get
        {
            var names = new List<string>();
            var reader = new WireReader(AsObject(), Unbounded);
            for (var more = reader.BeginObject(); more; more = reader.NextMember())
            {
                names.Add(Encoding.UTF8.GetString(reader.ReadMemberName()));
                reader.ReadRaw();
            }

            return names;
        }
    }

    private static WireReaderOptions Unbounded { get; } = new() { MaxDepth = int.MaxValue, MaxNodes = int.MaxValue };

    /// <summary>The members' names; the values may be secret.</summary>
    public override string ToString() => string.Join(", ", Names);

    internal void Add(string name, ReadOnlySpan<byte> rawValue)
    {
        using var writer = WireWriter.ForWire();
        writer.NextElement();
        writer.String(name);
        writer.Raw(":"u8);
        writer.Raw(rawValue);
        _pieces.Write(writer.Written);
    }

    internal void Write(WireWriter writer)
    {
        if (!writer.IsRedacting)
        {
            writer.Raw(_pieces.WrittenSpan);
            return;
        }

        foreach (var name in Names)
        {
            writer.NextElement();
            writer.String(name);
            writer.Raw(":"u8);
            writer.String(Redactor.Mask);
        }
    }

    private byte[] AsObject() => [(byte)'{', .. _pieces.WrittenSpan[1..], (byte)'}'];
}
