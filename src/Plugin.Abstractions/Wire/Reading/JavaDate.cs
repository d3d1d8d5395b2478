using System.Globalization;

namespace Plugin.Abstractions.Wire;

/// <summary>
/// The dates that the kernel's reader accepts: the form it writes, that of older Java versions, and ISO 8601 with or
/// without its separators, time, seconds and fraction. Where there is no zone it is UTC.
/// </summary>
internal static class JavaDate
{
    private const int LastLeapSecond = 62;

    private static readonly string[] s_written =
        ["MMM d, yyyy, h:mm:ss tt", "MMM d, yyyy h:mm:ss tt", "MMMM d, yyyy, h:mm:ss tt", "MMMM d, yyyy h:mm:ss tt"];

    public static bool TryParse(string text, out DateTimeOffset date)
    {
        // A narrow no-break space, which newer Java versions write, would pass for a space here; the kernel refuses it.
        if (!System.Text.Ascii.IsValid(text))
        {
            date = default;
            return false;
        }

        return DateTimeOffset.TryParseExact(text, s_written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date)
            || TryParseIso(text, out date);
    }

    private static bool TryParseIso(ReadOnlySpan<char> rest, out DateTimeOffset date)
    {
        date = default;
        if (!TakeNumber(ref rest, 4, out var year)
            || !TakeNumber(ref rest, 2, out var month, separator: '-')
            || !TakeNumber(ref rest, 2, out var day, separator: '-'))
        {
            return false;
        }

        var time = TimeSpan.Zero;
        var zone = TimeSpan.Zero;
        if (!rest.IsEmpty && (!TakeTime(ref rest, ref time) || !TakeZone(rest, ref zone)))
        {
            return false;
        }

        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        var ticks = (new DateTime(year, month, day) - DateTime.MinValue + time - zone).Ticks;
        if (ticks < 0 || ticks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        date = new(ticks, TimeSpan.Zero);
        return true;
    }

    private static bool TakeTime(ref ReadOnlySpan<char> rest, ref TimeSpan time)
    {
        if (rest[0] != 'T')
        {
            return true;
        }

        rest = rest[1..];
        var seconds = 0;
        var milliseconds = 0;
        if (!TakeNumber(ref rest, 2, out var hours)
            || !TakeNumber(ref rest, 2, out var minutes, separator: ':')
            || !TakeSeconds(ref rest, ref seconds, ref milliseconds)
            || hours > 23 || minutes > 59 || seconds > 59)
        {
            return false;
        }

        time = new TimeSpan(0, hours, minutes, seconds, milliseconds);
        return true;
    }

    private static bool TakeSeconds(ref ReadOnlySpan<char> rest, ref int seconds, ref int milliseconds)
    {
        if (rest is [':', ..])
        {
            rest = rest[1..];
        }

        if (rest is [] or ['Z' or '+' or '-', ..])
        {
            return true;
        }

        if (!TakeNumber(ref rest, 2, out seconds))
        {
            return false;
        }

        seconds = seconds is > 59 and <= LastLeapSecond ? 59 : seconds;
        if (rest is not ['.', ..])
        {
            return true;
        }

        rest = rest[1..];
        var digits = rest.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? rest.Length : digits;
        for (var i = 0; i < 3; i++)
        {
            milliseconds = milliseconds * 10 + (i < digits ? rest[i] - '0' : 0);
        }

        rest = rest[digits..];
        return digits > 0;
    }

    /// <summary>A zone is required after a time: <c>Z</c>, <c>+hh</c>, <c>+hhmm</c> or <c>+hh:mm</c>.</summary>
    private static bool TakeZone(ReadOnlySpan<char> rest, ref TimeSpan zone)
    {
        if (rest is ['Z'])
        {
            return true;
        }

        if (rest is not ['+' or '-', ..])
        {
            return false;
        }

        var negative = rest[0] == '-';
        rest = rest[1..];
        var minutes = 0;
        if (!TakeNumber(ref rest, 2, out var hours)
            || (!rest.IsEmpty && !TakeNumber(ref rest, 2, out minutes, separator: ':'))
            || !rest.IsEmpty || hours > 23 || minutes > 59)
        {
            return false;
        }

        zone = new TimeSpan(hours, minutes, 0) * (negative ? -1 : 1);
        return true;
    }

    private static bool TakeNumber(ref ReadOnlySpan<char> rest, int digits, out int number, char separator = '\0')
    {
        if (separator != '\0' && rest is [var first, ..] && first == separator)
        {
            rest = rest[1..];
        }

        number = 0;
        if (rest.Length < digits || rest[..digits].ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        number = int.Parse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
        rest = rest[digits..];
        return true;
    }
}
