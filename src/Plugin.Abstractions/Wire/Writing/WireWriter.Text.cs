using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Plugin.Abstractions.Wire;

public sealed partial class WireWriter
{
    private static readonly SearchValues<char> s_escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(static c => (char)c), '"', '\\', '<', '>', '&', '=', '\'', '\u2028', '\u2029']);

    /// <summary>Writes a member whose value is a text, with the kernel's escapes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void String(ReadOnlySpan<byte> commaNameColon, string value)
    {
        Raw(commaNameColon);
        String(value);
    }

    /// <summary>Writes a text with the kernel's escapes.</summary>
    public void String(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var target = Reserve(Encoding.UTF8.GetMaxByteCount(value.Length) + 2);
        target[0] = (byte)'"';
        var plain = value.AsSpan().IndexOfAny(s_escaped);
        if (plain < 0)
        {
            var written = Encoding.UTF8.GetBytes(value, target[1..]);
            target[written + 1] = (byte)'"';
            _length += written + 2;
            return;
        }

        _length++;
        EscapedRest(value, plain);
        Raw("\""u8);
    }

    /// <summary>Writes a member whose value is a secret.</summary>
    public void Secret(ReadOnlySpan<byte> commaNameColon, Secret value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Raw(commaNameColon);
        String(IsRedacting ? Redactor.Mask : value.Reveal());
    }

    /// <summary>Writes a member whose text may hold a secret.</summary>
    public void Redacted(ReadOnlySpan<byte> commaNameColon, string value, Redaction redaction)
    {
        Raw(commaNameColon);
        String(IsRedacting ? Redactor.Apply(value, redaction) : value);
    }

    private void EscapedRest(ReadOnlySpan<char> rest, int plain)
    {
        while (true)
        {
            var target = Reserve(Encoding.UTF8.GetMaxByteCount(plain) + 6);
            _length += Encoding.UTF8.GetBytes(rest[..plain], target);
            if (plain == rest.Length)
            {
                return;
            }

            Escape(rest[plain]);
            rest = rest[(plain + 1)..];
            plain = rest.IndexOfAny(s_escaped);
            plain = plain < 0 ? rest.Length : plain;
        }
    }

    private void Escape(char c)
    {
        switch (c)
        {
            case '"':
                Raw("\\\""u8);
                break;
            case '\\':
                Raw("\\\\"u8);
                break;
            case '\b':
                Raw("\\b"u8);
                break;
            case '\t':
                Raw("\\t"u8);
                break;
            case '\n':
                Raw("\\n"u8);
                break;
            case '\f':
                Raw("\\f"u8);
                break;
            case '\r':
                Raw("\\r"u8);
                break;
            default:
                Raw("\\u"u8);
                var digits = Reserve(4);
                ((int)c).TryFormat(digits, out var count, "x4", System.Globalization.CultureInfo.InvariantCulture);
                _length += count;
                break;
        }
    }
}
