using System.Globalization;

namespace Plugin.Endurance.Figures;

/// <summary>How a number of measurements spread.</summary>
internal sealed class Spread(IEnumerable<double> values)
{
    private readonly double[] _sorted = [.. values.Order()];

    public int Count => _sorted.Length;

    public double Median => At(0.5);

    public double Most => _sorted.Length > 0 ? _sorted[^1] : double.NaN;

    /// <summary>The value that a share of all stays below.</summary>
    public double At(double share) => _sorted.Length > 0 ? _sorted[(int)(share * (_sorted.Length - 1))] : double.NaN;

    /// <summary>The least, the median, the 99th of a hundred, and the largest.</summary>
    public string In(string unit) => string.Create(
        CultureInfo.InvariantCulture, $"least {At(0):0.##} {unit}, p50 {Median:0.##} {unit}, p99 {At(0.99):0.##} {unit}, max {Most:0.##} {unit} (of {Count})");
}
