namespace Plugin.Abstractions.Wire;

public ref partial struct WireReader
{
    /// <summary>True when an array comes next.</summary>
    public bool AtArray() => Peek() == (byte)'[';

    /// <summary>Consumes the start of an array; false when it is empty (its end is consumed as well).</summary>
    /// <exception cref="WireException">Something else comes, or the array is nested too deep.</exception>
    public bool BeginArray()
    {
        if (Peek() != (byte)'[')
        {
            ThrowUnexpected("an array");
        }

        Enter();
        _position++;
        if (Peek() != (byte)']')
        {
            return true;
        }

        _position++;
        _depth--;
        return false;
    }

    /// <summary>After an element: true when another follows, false when the array has ended.</summary>
    /// <exception cref="WireException">Neither a comma nor the end of the array comes.</exception>
    public bool NextElement()
    {
        switch (Peek())
        {
            case (byte)',':
                _position++;
                return true;
            case (byte)']':
                _position++;
                _depth--;
                return false;
            default:
                ThrowUnexpected("',' or the end of the array");
                return false;
        }
    }
}
