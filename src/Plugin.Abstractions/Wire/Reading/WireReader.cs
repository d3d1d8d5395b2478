using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace Plugin.Abstractions.Wire;

/// <summary>
/// A cursor over JSON in UTF-8 that goes forward once. Generated codecs ask it for the members they expect, in the
/// order the kernel writes them; everything it hands out is validated.
/// </summary>
/// <remarks>
/// It reads well-formed JSON and accepts the coercions of the kernel's reader (<c>"5"</c> for 5, 5 for
/// <c>"5"</c>, 5.9 for 5). It does not accept the kernel's lenient syntax (comments, single quotes).
/// </remarks>
public ref partial struct WireReader
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly WireReaderOptions _options;
    private int _position;
    private int _depth;
    private int _nodes;
    private string? _wireName;
    private List<WireUnknown>? _unknown;
    private List<Part>? _leftOut;

    // What ReadUnknownMember is about to read, without escapes.
    private ReadOnlySpan<byte> _unknownName;

    // The last text with digits and its string, which the next one often equals.
    private ReadOnlySpan<byte> _lastText;
    private string? _lastString;

    /// <summary>Starts at the beginning of a text; a byte-order mark is skipped.</summary>
    /// <exception cref="WireException">The text is not UTF-8.</exception>
    public WireReader(ReadOnlySpan<byte> text, WireReaderOptions? options = null)
    {
        _text = text;
        _options = options ?? WireReaderOptions.Default;
        _position = text.StartsWith("\uFEFF"u8) ? 3 : 0;
        if (!Utf8.IsValid(text))
        {
            _position = InvalidUtf8At(text);
            throw Fail("the text is not UTF-8");
        }
    }

    /// <summary>Where the cursor is, in bytes from the start of the text.</summary>
    public readonly int Position => _position;

    /// <summary>Names the type being read, for error messages; null when none is.</summary>
    public void Describe(string? wireName) => _wireName = wireName;

    /// <summary>Consumes a JSON null if that is what comes.</summary>
    public bool TryReadNull()
    {
        if (Peek() != (byte)'n')
        {
            return false;
        }

        ExpectLiteral("null"u8);
        return true;
    }

    /// <summary>Requires that nothing but white space is left.</summary>
    /// <exception cref="WireException">Something follows.</exception>
    public void End()
    {
        SkipWhiteSpace();
        if (_position < _text.Length)
        {
            throw Fail("the JSON has ended but the text goes on");
        }
    }

    /// <summary>Makes the exception for a value that a codec cannot accept.</summary>
    /// <param name="reason">What is wrong, without where.</param>
    public readonly WireException Fail(string reason) => Fail(reason, _position);

    private readonly WireException Fail(string reason, int position) =>
        new(reason, _wireName, WirePath.Locate(_text, position), position);

    /// <summary>The next byte that matters; 0 at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte Peek()
    {
        if ((uint)_position < (uint)_text.Length && _text[_position] > (byte)' ')
        {
            return _text[_position];
        }

        return PeekPastWhiteSpace();
    }

    private byte PeekPastWhiteSpace()
    {
        SkipWhiteSpace();
        return _position < _text.Length ? _text[_position] : (byte)0;
    }

    private void SkipWhiteSpace()
    {
        while (_position < _text.Length && _text[_position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            _position++;
        }
    }

    private void ExpectLiteral(scoped ReadOnlySpan<byte> literal)
    {
        if (!_text[_position..].StartsWith(literal))
        {
            throw Fail("expected a value");
        }

        _position += literal.Length;
    }

    [DoesNotReturn]
    private readonly void ThrowUnexpected(string expected)
    {
        var found = _position >= _text.Length ? "the end of the text" : KindOf(_text[_position]);
        throw Fail($"expected {expected} but found {found}");
    }

    private static string KindOf(byte first) => first switch
    {
        (byte)'{' => "an object",
        (byte)'[' => "an array",
        (byte)'"' => "a string",
        (byte)'t' or (byte)'f' => "a boolean",
        (byte)'n' => "null",
        (byte)'-' or (>= (byte)'0' and <= (byte)'9') => "a number",
        < 0x20 or >= 0x7F => $"the byte 0x{first:X2}",
        _ => $"'{(char)first}'",
    };

    private void Enter()
    {
        if (++_depth > _options.MaxDepth)
        {
            throw Fail($"more than {_options.MaxDepth} levels of objects and arrays");
        }

        if (++_nodes > _options.MaxNodes)
        {
            throw Fail($"more than {_options.MaxNodes} objects and arrays");
        }
    }

    private static int InvalidUtf8At(ReadOnlySpan<byte> text)
    {
        var position = 0;
        while (System.Text.Rune.DecodeFromUtf8(text[position..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            position += length;
        }

        return position;
    }
}
