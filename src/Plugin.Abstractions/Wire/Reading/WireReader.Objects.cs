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

    /// <summary>
    /// Consumes <c>"name":</c> if exactly that comes, compared as one literal. A codec asks in the order in which the
    /// kernel writes, so nearly every member is found by this one comparison.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AtMember(scoped ReadOnlySpan<byte> quotedNameAndColon)
    {
        if (_text[_position..].StartsWith(quotedNameAndColon))
        {
            _position += quotedNameAndColon.Length;
            return true;
        }

        return false;
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

    /// <summary>Passes over the value of a member that the contract does not know, keeping it if asked to.</summary>
    /// <param name="owner">The object that is being read.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="kept">The object's unknown members; created when the first is kept.</param>
    public void ReadUnknownMember(IWireObject owner, scoped ReadOnlySpan<byte> name, ref UnknownMembers? kept)
    {
        ArgumentNullException.ThrowIfNull(owner);
        var text = _options.KeepUnknownMembers ? System.Text.Encoding.UTF8.GetString(name) : null;
        var raw = ReadRaw();
        if (text is not null)
        {
            Report(WireUnknown.OfMember(owner.WireName, text));
            (kept ??= new UnknownMembers()).Add(text, raw);
        }
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
