using System.Runtime.CompilerServices;

namespace Plugin.Abstractions.Wire;

public ref partial struct WireReader
{
    /// <summary>Consumes the start of an object; false when it has no members (its end is consumed as well).</summary>
    /// <exception cref="WireException">Something else comes, or the object is nested too deep.</exception>
    public bool BeginObject()
    {
        if (Peek() != (byte)'{')
        {
            ThrowUnexpected("an object");
        }

        Enter();
        _position++;
        switch (Peek())
        {
            case (byte)'"':
                return true;
            case (byte)'}':
                _position++;
                _depth--;
                return false;
            default:
                ThrowUnexpected("a member name");
                return false;
        }
    }

    /// <summary>After a member's value: true when another member follows, false when the object has ended.</summary>
    /// <exception cref="WireException">Neither a comma nor the end of the object comes.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool NextMember()
    {
        var position = _position;
        if ((uint)(position + 1) < (uint)_text.Length && _text[position] == (byte)',' && _text[position + 1] == (byte)'"')
        {
            _position = position + 1;
            return true;
        }

        return NextMemberSlow();
    }

    /// <summary>Reads a member's name and its colon, whatever the name is.</summary>
    /// <returns>The name without escapes; valid until the next call.</returns>
    public ReadOnlySpan<byte> ReadMemberName()
    {
        if (Peek() != (byte)'"')
        {
            ThrowUnexpected("a member name");
        }

        var name = ReadQuotedBytes();
        ExpectColon();
        return name;
    }

    private void ExpectColon()
    {
        if (Peek() != (byte)':')
        {
            ThrowUnexpected("':' after a member name");
        }

        _position++;
    }

    private bool NextMemberSlow()
    {
        switch (Peek())
        {
            case (byte)',':
                _position++;
                if (Peek() != (byte)'"')
                {
                    ThrowUnexpected("a member name");
                }

                return true;
            case (byte)'}':
                _position++;
                _depth--;
                return false;
            default:
                ThrowUnexpected("',' or the end of the object");
                return false;
        }
    }
}
