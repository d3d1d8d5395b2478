using System.Globalization;
using System.Text;

namespace Plugin.Cli.Terminals;

/// <summary>A text of somebody else's as it may be shown.</summary>
internal static class PrintableText
{
    /// <summary>The text; characters that steer a terminal or turn the direction of text are replaced.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isHidden = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
            shown.Append(isHidden ? Rune.ReplacementChar : rune);
        }

        return shown.ToString();
    }
}
