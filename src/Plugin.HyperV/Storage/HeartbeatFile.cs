using System.Globalization;
using Plugin.HyperV.Files;

namespace Plugin.HyperV.Storage;

/// <summary>The file in each pool by which a host says that it lives: one line, <c>Y-M-D@H:M:S</c> in UTC, not padded.</summary>
internal static class HeartbeatFile
{
    public static string PathIn(string poolRoot, string address) =>
        HostPath.Combine(poolRoot, "hb-" + address.Replace(':', '-').Replace('%', '-'));

    public static string Format(DateTimeOffset time)
    {
        var utc = time.UtcDateTime;
        return string.Create(CultureInfo.InvariantCulture, $"{utc.Year}-{utc.Month}-{utc.Day}@{utc.Hour}:{utc.Minute}:{utc.Second}");
    }

    public static DateTimeOffset? Parse(string? line) =>
        DateTime.TryParseExact(
            line?.Trim(), "yyyy-M-d@H:m:s", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? new DateTimeOffset(time, TimeSpan.Zero)
            : null;
}
