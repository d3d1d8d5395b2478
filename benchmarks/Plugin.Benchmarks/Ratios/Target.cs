using System.Globalization;

namespace Plugin.Benchmarks.Ratios;

/// <summary>What a row must reach against a peer; a bound that is null is not asked for.</summary>
/// <param name="Suite">The suite's class.</param>
/// <param name="Case">Its parameters.</param>
/// <param name="Peer">The method of the peer.</param>
public sealed record Target(string Suite, string Case, string Peer)
{
    /// <summary>The method of this project's way.</summary>
    public string Ours { get; init; } = "PluginSdk";

    /// <summary>How many times as fast as the peer it must be.</summary>
    public double? TimesAsFast { get; init; }

    /// <summary>How many nanoseconds it may take beyond the peer.</summary>
    public double? ExtraNanoseconds { get; init; }

    /// <summary>Which share of the peer's bytes it may allocate.</summary>
    public double? ShareOfBytes { get; init; }

    /// <summary>How many bytes it may allocate.</summary>
    public double? Bytes { get; init; }

    /// <summary>Tells whether all bounds hold.</summary>
    public bool IsMet(Measurement ours, Measurement peer)
    {
        ArgumentNullException.ThrowIfNull(ours);
        ArgumentNullException.ThrowIfNull(peer);
        return !(peer.Nanoseconds / ours.Nanoseconds < TimesAsFast)
            && !(ours.Nanoseconds - peer.Nanoseconds > ExtraNanoseconds)
            && !(ours.Bytes > ShareOfBytes * peer.Bytes)
            && !(ours.Bytes > Bytes);
    }

    /// <summary>The bounds, for the table.</summary>
    public override string ToString() => string.Join(", ", Bounds());

    private IEnumerable<string> Bounds()
    {
        if (TimesAsFast is { } times)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"≥ {times:0.0}×");
        }

        if (ExtraNanoseconds is { } extra)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"≤ +{extra:0} ns");
        }

        if (ShareOfBytes is { } share)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"≤ {share * 100:0} % of its bytes");
        }

        if (Bytes is { } bytes)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"≤ {bytes:0} B");
        }
    }
}
