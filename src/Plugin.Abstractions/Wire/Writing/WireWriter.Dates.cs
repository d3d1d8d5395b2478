using System.Globalization;

namespace Plugin.Abstractions.Wire;

public sealed partial class WireWriter
{
    /// <summary>Writes a date as the kernel does; its zone and fraction are lost.</summary>
    internal void Date(DateTimeOffset value)
    {
        var target = Reserve(WrittenDate.Longest + 2);
        target[0] = (byte)'"';
        value.UtcDateTime.TryFormat(target[1..], out var length, WrittenDate.Format, CultureInfo.InvariantCulture);
        target[length + 1] = (byte)'"';
        _length += length + 2;
    }
}
