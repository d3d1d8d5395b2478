using System.Globalization;

namespace Plugin.Abstractions.Wire;

/// <summary>
/// Points in time, as <c>Nov 14, 2023, 10:13:20 PM</c>. The wire carries neither zone nor fraction: the kernel means
/// its own zone, and this codec takes that for UTC, which is how management servers are run.
/// </summary>
public readonly struct DateCodec : IWireCodec<DateTimeOffset?>
{
    /// <inheritdoc/>
    public static DateTimeOffset? Read(ref WireReader reader)
    {
        if (reader.TryReadNull())
        {
            return null;
        }

        return reader.TryReadDate(out var date) || TryParse(reader.ReadString()!, out date)
            ? date
            : throw reader.Fail("the string is not a date as 'Nov 14, 2023, 10:13:20 PM' or in ISO 8601");
    }

    /// <inheritdoc/>
    public static void Write(WireWriter writer, DateTimeOffset? value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value is { } known)
        {
            writer.Date(known);
        }
        else
        {
            writer.Null();
        }
    }

    internal static bool TryParse(string text, out DateTimeOffset date) => JavaDate.TryParse(text, out date);

    internal static string Format(DateTimeOffset date) => date.UtcDateTime.ToString(WrittenDate.Format, CultureInfo.InvariantCulture);
}
