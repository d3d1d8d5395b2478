using System.Buffers.Text;
using System.Runtime.CompilerServices;

namespace Plugin.Abstractions.Wire;

public sealed partial class WireWriter
{
    private const int LongestInteger = 20;

    /// <summary>Writes a member whose value is an integer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Integer(ReadOnlySpan<byte> commaNameColon, long value)
    {
        Raw(commaNameColon);
        Integer(value);
    }

    /// <summary>Writes an integer in plain decimals.</summary>
    public void Integer(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(LongestInteger), out var count);
        _length += count;
    }

    /// <summary>Writes a member whose value is a boolean.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Boolean(ReadOnlySpan<byte> commaNameColon, bool value)
    {
        Raw(commaNameColon);
        Boolean(value);
    }

    /// <summary>Writes a boolean.</summary>
    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    /// <summary>Writes a member whose value is a double.</summary>
    public void Double(ReadOnlySpan<byte> commaNameColon, double value)
    {
        Raw(commaNameColon);
        Double(value);
    }

    /// <summary>Writes a double in the kernel's form: <c>1.0</c>, <c>0.001</c>, <c>1.0E7</c>, <c>1.0E-4</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number or infinite; JSON has no word for it.</exception>
    public void Double(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "JSON has no word for NaN and the infinities.");
        }

        _length += JavaNumber.Format(value, Reserve(JavaNumber.Longest));
    }
}
