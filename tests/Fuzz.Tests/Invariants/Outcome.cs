using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Fuzz.Tests.Invariants;

/// <summary>Sums up what the reader did, coarsely: a text with a new outcome is worth keeping.</summary>
internal static partial class Outcome
{
    private const int LevelsThatTell = 5;

    public static string Of(byte[] text, Reading reading) =>
        reading.Error is { } error
            ? $"{error.WireName}|{Shape(error.Path)}|{Refusals.Kind(error)}"
            : string.Join(',', reading.Objects!.Take(3).Select(static each => each.GetType().Name + (HasUnknown(each) ? "+" : "")))
                + "|" + BitLength(text.Length) + "|" + reading.Objects!.Count(static each => each is UnknownWireObject).ToString(CultureInfo.InvariantCulture);

    private static bool HasUnknown(IWireObject value) => value is Command { UnknownMembers: not null };

    private static string Shape(string path)
    {
        var levels = Index().Replace(path, "[]").Split('.', '[').Take(LevelsThatTell * 2);
        var shape = new StringBuilder();
        foreach (var level in levels)
        {
            // Names that the sender made up would be new for ever.
            shape.Append('.').Append(Invented().IsMatch(level) ? "?" : level);
        }

        return shape.ToString();
    }

    private static int BitLength(int length) => 32 - int.LeadingZeroCount(length);

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();

    [GeneratedRegex("[^A-Za-z_$\\]]|^.{24}")]
    private static partial Regex Invented();
}
