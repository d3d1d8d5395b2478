namespace Plugin.Abstractions.Wire;

/// <summary>The form in which the kernel writes points in time: <c>Nov 14, 2023, 10:13:20 PM</c>, taken for UTC.</summary>
internal static class WrittenDate
{
    /// <summary>The form, for formatting.</summary>
    public const string Format = "MMM d, yyyy, h:mm:ss tt";

    /// <summary>No text of the form is longer, in bytes.</summary>
    public const int Longest = 25;

    /// <summary>Reads exactly what the kernel writes; false for every other form.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset date)
    {
        date = default;
        var month = text.Length > 4 && text[3] == (byte)' ' ? Month(text[..3]) : 0;
        if (month == 0)
        {
            return false;
        }

        var rest = text[4..];
        if (!TryTake(ref rest, 1, 2, ", "u8, out var day)
            || !TryTake(ref rest, 4, 4, ", "u8, out var year)
            || !TryTake(ref rest, 1, 2, ":"u8, out var hour)
            || !TryTake(ref rest, 2, 2, ":"u8, out var minute)
            || !TryTake(ref rest, 2, 2, " "u8, out var second)
            || !(rest.SequenceEqual("AM"u8) || rest.SequenceEqual("PM"u8))
            || year == 0 || day == 0 || day > DateTime.DaysInMonth(year, month)
            || hour is 0 or > 12 || minute > 59 || second > 59)
        {
            return false;
        }

        hour = (hour % 12) + (rest[0] == (byte)'P' ? 12 : 0);
        date = new DateTimeOffset(year, month, day, hour, minute, second, TimeSpan.Zero);
        return true;
    }

    private static bool TryTake(ref ReadOnlySpan<byte> rest, int fewest, int most, ReadOnlySpan<byte> after, out int number)
    {
        number = 0;
        var digits = 0;
        while (digits < most && digits < rest.Length && char.IsAsciiDigit((char)rest[digits]))
        {
            number = (number * 10) + (rest[digits++] - '0');
        }

        rest = rest[digits..];
        if (digits < fewest || !rest.StartsWith(after))
        {
            return false;
        }

        rest = rest[after.Length..];
        return true;
    }

    private static int Month(ReadOnlySpan<byte> name)
    {
        var names = "JanFebMarAprMayJunJulAugSepOctNovDec"u8;
        for (var at = 0; at < names.Length; at += 3)
        {
            if (name.SequenceEqual(names.Slice(at, 3)))
            {
                return (at / 3) + 1;
            }
        }

        return 0;
    }
}
