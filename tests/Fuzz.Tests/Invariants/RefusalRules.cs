using System.Text.RegularExpressions;

namespace Fuzz.Tests.Invariants;

/// <summary>What a <see cref="WireException"/> must say.</summary>
internal static partial class RefusalRules
{
    /// <summary>Checks a refusal of a text.</summary>
    public static void Check(byte[] text, WireException refusal)
    {
        Require(refusal.Position >= 0 && refusal.Position <= text.Length, "The position lies within the text", refusal);
        Require(refusal.Path.StartsWith('$') && refusal.Path.Length < 64 * 80, "The path is short and begins at the root", refusal);
        Require(refusal.Reason.Length is > 0 and < 300, "The reason is there and short", refusal);
        Require(refusal.Message.Contains(refusal.Reason, StringComparison.Ordinal), "The message gives the reason", refusal);
        CheckWireName(refusal);
    }

    // A path spells names as the text does, and cuts long ones short.
    private static void CheckWireName(WireException refusal)
    {
        var named = ClassInPath().Match(refusal.Path).Groups["class"].Value;
        if (refusal.WireName is not null)
        {
            Require(WireTypeSets.Find(refusal.WireName) is not null, "The wire name is that of a contract", refusal);
            Require(
                named.Contains('\\', StringComparison.Ordinal) || named.StartsWith(refusal.WireName[..Math.Min(64, refusal.WireName.Length)], StringComparison.Ordinal),
                "The wire name is that of the object which the path leads to",
                refusal);
        }
    }

    private static void Require(bool holds, string rule, WireException refusal)
    {
        if (!holds)
        {
            throw new BrokenInvariantException(rule, refusal.Message);
        }
    }

    [GeneratedRegex(@"^\$\[\d+\]\.(?<class>.*)$", RegexOptions.Singleline)]
    private static partial Regex ClassInPath();
}
