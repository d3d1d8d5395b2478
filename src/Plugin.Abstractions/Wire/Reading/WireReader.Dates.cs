namespace Plugin.Abstractions.Wire;

public ref partial struct WireReader
{
    /// <summary>Reads a date if exactly what the kernel writes comes.</summary>
    internal bool TryReadDate(out DateTimeOffset date)
    {
        date = default;
        if (Peek() != (byte)'"')
        {
            return false;
        }

        var rest = _text[(_position + 1)..];
        var length = PlainText.Run(rest, out _, out _);
        if ((uint)length >= (uint)rest.Length || rest[length] != (byte)'"' || !WrittenDate.TryParse(rest[..length], out date))
        {
            return false;
        }

        _position += length + 2;
        return true;
    }
}
