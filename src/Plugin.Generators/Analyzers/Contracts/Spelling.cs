using System;

namespace Plugin.Generators.Analyzers.Contracts;

/// <summary>Tells a slip of the pen from another name.</summary>
internal static class Spelling
{
    /// <summary>How many letters a slip adds or drops at most.</summary>
    public const int Furthest = 2;

    private const int LongName = 12;

    /// <summary>
    /// True when two names differ by one edit (a letter added, dropped, replaced, or two swapped), in a long name by two.
    /// Names that differ in digits alone are versions of one thing.
    /// </summary>
    public static bool IsNear(string left, string right)
    {
        var simple = Math.Min(left.Length - left.LastIndexOf('.'), right.Length - right.LastIndexOf('.')) - 1;
        var edits = simple >= LongName ? Furthest : 1;
        return Math.Abs(left.Length - right.Length) <= edits && !DifferInDigits(left, right) && Distance(left, right) <= edits;
    }

    private static bool DifferInDigits(string left, string right) =>
        string.Equals(left.TrimEnd(s_digits), right.TrimEnd(s_digits), StringComparison.Ordinal);

    private static readonly char[] s_digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    /// <summary>The number of edits, with a swap of neighbours as one.</summary>
    private static int Distance(string left, string right)
    {
        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }
}
