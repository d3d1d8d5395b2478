using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Simulator.Providers;

/// <summary>Compares as WQL does: text without case, numbers by value, references by what they name.</summary>
internal static class ConditionMatch
{
    public static bool Holds(CimInstance instance, KeyValuePair<string, object?> condition)
    {
        var actual = instance[condition.Key];
        return (actual, condition.Value) switch
        {
            (null, null) => true,
            (null, _) or (_, null) => false,
            (CimPath path, CimPath wanted) => path.Equals(wanted),
            (CimPath path, string wanted) => string.Equals(path.ToString(), wanted, StringComparison.OrdinalIgnoreCase),
            (string text, string wanted) => string.Equals(text, wanted, StringComparison.OrdinalIgnoreCase),
            (bool flag, bool wanted) => flag == wanted,
            (string or bool, _) or (_, string or bool) => string.Equals(actual.ToString(), condition.Value.ToString(), StringComparison.OrdinalIgnoreCase),
            (IConvertible, IConvertible) => decimal.Equals(Number(actual), Number(condition.Value)),
            _ => actual.Equals(condition.Value),
        };
    }

    private static decimal Number(object value) => Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture);
}
