using System.Buffers;
using System.Text;

namespace Plugin.Abstractions.Wire;

/// <summary>
/// What an object held that its contract does not know: members, which are written back at the end of the object,
/// and values of known members that do not fit their properties, such as new constants of an enumeration, which are
/// written back in their place unless the property has been changed. So nothing is lost when a newer kernel's object
/// is echoed.
/// </summary>
public sealed class UnknownMembers
{
    // One buffer of ,"name":value pieces: a hostile object with a million members costs no more than its own text.
    private readonly ArrayBufferWriter<byte> _pieces = new();
    private List<KeptMember>? _kept;

    /// <summary>The unknown members' names, in the order they came; one that came twice is named twice.</summary>
    public IReadOnlyList<string> Names => [.. Entries.Select(static entry => entry.Key)];

    /// <summary>The unknown members in the order they came.</summary>
    internal IReadOnlyList<KeyValuePair<string, WireJson>> Entries
    {
        get
        {
            var entries = new List<KeyValuePair<string, WireJson>>();
            var text = AsObject();
            var reader = new WireReader(text, Unbounded);
            for (var more = reader.BeginObject(); more; more = reader.NextMember())
            {
                var name = Encoding.UTF8.GetString(reader.ReadMemberName());
                var length = reader.ReadRaw().Length;
                entries.Add(new(name, new WireJson(text.AsMemory(reader.Position - length, length))));
            }

            return entries;
        }
    }

    /// <summary>The unknown constants of known members; the first few of each member.</summary>
    public IReadOnlyList<UnknownConstant> Constants =>
        _kept is null ? [] : [.. _kept.SelectMany(static member => member.Constants.Select(constant => new UnknownConstant(member.Name, constant)))];

    private static WireReaderOptions Unbounded { get; } = new() { MaxDepth = int.MaxValue, MaxNodes = int.MaxValue };

    /// <summary>The names of the members that are unknown or hold what is; the values may be secret.</summary>
    public override string ToString() => string.Join(", ", [.. Names, .. _kept?.Select(static member => member.Name) ?? []]);

    internal void Add(string name, ReadOnlySpan<byte> rawValue)
    {
        using var writer = WireWriter.ForWire();
        writer.NextElement();
        writer.String(name);
        writer.Raw(":"u8);
        writer.Raw(rawValue);
        _pieces.Write(writer.Written);
    }

    internal void Keep(KeptMember member)
    {
        _kept ??= [];
        _kept.RemoveAll(earlier => earlier.Name == member.Name);
        _kept.Add(member);
    }

    /// <summary>Puts a member back as it came, in place of what was just written for it, unless its property has been changed.</summary>
    /// <param name="writer">The writer, after the member.</param>
    /// <param name="begun">Where the member began.</param>
    /// <param name="commaNameColon">The member's name with its punctuation.</param>
    internal void Restore(WireWriter writer, int begun, ReadOnlySpan<byte> commaNameColon)
    {
        if (_kept is null)
        {
            return;
        }

        foreach (var member in _kept)
        {
            if (!member.Piece.StartsWith(commaNameColon))
            {
                continue;
            }

            if (writer.IsRedacting)
            {
                WriteConstant(writer, begun, commaNameColon, member);
            }
            else if (member.IsUnchanged(writer.Written[begun..], commaNameColon.Length))
            {
                writer.CutTo(begun);
                writer.Raw(member.Piece);
            }
        }
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

    /// <summary>A log shows the constant that came for a property which is null; more of the member may be secret.</summary>
    private static void WriteConstant(WireWriter writer, int begun, ReadOnlySpan<byte> commaNameColon, KeptMember member)
    {
        if (writer.Written.Length > begun || member.Constants is not [var constant])
        {
            return;
        }

        writer.Raw(commaNameColon);
        writer.String(WireUnknown.ConstantForLog(member.Name, constant) ?? Redactor.Mask);
    }

    private byte[] AsObject() => _pieces.WrittenCount == 0 ? "{}"u8.ToArray() : [(byte)'{', .. _pieces.WrittenSpan[1..], (byte)'}'];
}
