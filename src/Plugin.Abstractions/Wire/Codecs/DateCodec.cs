using System.Globalization;

namespace Plugin.Abstractions.Wire;

/// <summary>
/// Points in time, as <c>Nov 14, 2023, 10:13:20 PM</c>. The wire carries neither zone nor fraction: the kernel means
/// its own zone, and this codec takes that for UTC, which is how management servers are run.
/// </summary>
public readonly struct DateCodec : IWireCodec<DateTimeOffset?>
{
    private const string Written = "MMM d, yyyy, h:mm:ss tt";

    private static readonly string[] s_read =
    [
        Written,
        "MMM d, yyyy h:mm:ss tt",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        "yyyy-MM-dd",
    ];

    /// <inheritdoc/>
    public static DateTimeOffset? Read(ref WireReader reader)
    {
        if (reader.TryReadNull())
        {
            return null;
        }

        return TryParse(reader.ReadString()!, out var date)
            ? date
            : throw reader.Fail("the string is not a date as 'Nov 14, 2023, 10:13:20 PM' or in ISO 8601");
    }

    /// <inheritdoc/>
    public static void Write(WireWriter writer, DateTimeOffset? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } known)
        {
            writer.String(Format(known));
        }
        else
        {
            writer.Null();
        }
    }

    // A narrow no-break space, which newer Java versions write, would pass for a space here; the kernel refuses it.
    internal static bool TryParse(string text, out DateTimeOffset date)
    {
        date = default;
        return System.Text.Ascii.IsValid(text)
            && DateTimeOffset.TryParseExact(WithColonInZone(text), s_read, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date);
    }

    internal static string Format(DateTimeOffset date) => date.UtcDateTime.ToString(Written, CultureInfo.InvariantCulture);

    private static string WithColonInZone(string text) =>
        text.Length > 5 && text[^5] is '+' or '-' && text.Contains('T', StringComparison.Ordinal) && text[^3] != ':'
            ? text.Insert(text.Length - 2, ":")
            : text;
}
