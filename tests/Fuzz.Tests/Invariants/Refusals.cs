using System.Text.RegularExpressions;

namespace Fuzz.Tests.Invariants;

/// <summary>Tells a refusal of malformed JSON from the other refusals by its reason.</summary>
internal static partial class Refusals
{
    /// <summary>
    /// True where System.Text.Json cannot be asked: it does not look at UTF-8 and surrogates in what nobody reads, and
    /// does not count objects.
    /// </summary>
    public static bool IsOursAlone(WireException refusal) => OursAlone().IsMatch(refusal.Reason);

    /// <summary>True for a reason that well-formed JSON can have.</summary>
    public static bool IsOfWellFormed(WireException refusal) => IsOursAlone(refusal) || OfWellFormed().IsMatch(refusal.Reason);

    /// <summary>True for a constant that only the kernel's own reader refuses.</summary>
    public static bool IsOfConstant(WireException refusal) => refusal.Reason.StartsWith("the text is no constant", StringComparison.Ordinal);

    /// <summary>The reason without what varies from text to text.</summary>
    public static string Kind(WireException refusal) => Varying().Replace(refusal.Reason, "?");

    [GeneratedRegex("not UTF-8|surrogate|more than [0-9]+ objects")]
    private static partial Regex OursAlone();

    [GeneratedRegex(
        """
        ^expected\ (a\ string|a\ number|a\ boolean|an\ object|an\ array)\ but\ found\ (an\ object|an\ array|a\ string|a\ number|a\ boolean|null)$
        |^the\ string\ is\ not\ |\ is\ not\ a\ byte$|\ names\ no\ class$|\ is\ abstract\ and\ |^a\ map's\ pair\ is\ not
        |^a\ pair\ of\ integers|^two\ names\ of\ a\ map|^a\ key\ comes\ twice|^a\ name\ cannot\ be\ a\ key|^the\ text\ is\ no\ constant|^more\ than\ [0-9]+\ levels|^the\ number\ is\ too\ large|\ is\ no\ known\ 
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex OfWellFormed();

    [GeneratedRegex("0x[0-9A-F]{2}|-?[0-9]+|'.'")]
    private static partial Regex Varying();
}
