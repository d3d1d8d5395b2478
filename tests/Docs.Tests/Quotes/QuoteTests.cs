using System.Text.RegularExpressions;
using Docs.Tests.Markdown;

namespace Docs.Tests.Quotes;

/// <summary>
/// That texts which pages say are printed are in the code. They stand in the first column of a table below a comment
/// <c>quoted</c>, between backticks, with … for what the code fills in.
/// </summary>
public sealed partial class QuoteTests
{
    private const int ShortestPiece = 6;

    private static readonly string s_code = LineBreakInText().Replace(
        string.Concat(Repository.Files("*.cs", "src").Select(Repository.Read)), "");

    [Fact]
    public void Quoted_texts_are_in_the_code()
    {
        var quotes = Repository.Pages.SelectMany(Quotes).ToList();

        quotes.Should().NotBeEmpty();
        quotes.Where(static quote => Pieces(quote.Text).Any(static piece => !s_code.Contains(piece, StringComparison.Ordinal)))
            .Select(static quote => $"{quote.Place}: no code prints '{quote.Text}'").Should().BeEmpty();
    }

    [Fact]
    public void A_quote_says_more_than_names() =>
        Repository.Pages.SelectMany(Quotes).Where(static quote => !Pieces(quote.Text).Any()).Should().BeEmpty();

    private static IEnumerable<string> Pieces(string quote) =>
        quote.Split('…').Select(static piece => piece.Trim()).Where(static piece => piece.Length >= ShortestPiece);

    private static IEnumerable<(string Place, string Text)> Quotes(string page)
    {
        var isQuoted = false;
        var number = 0;
        foreach (var line in Repository.Read(page).Split('\n'))
        {
            number++;
            var isRow = line.StartsWith('|');
            isQuoted = line == "<!-- quoted -->" || (isQuoted && isRow);
            if (isQuoted && isRow)
            {
                foreach (Match quote in Code().Matches(line.Split('|')[1]))
                {
                    yield return ($"{page}:{number}", quote.Groups["text"].Value);
                }
            }
        }
    }

    [GeneratedRegex("`(?<text>[^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex("\"\\s*\\+\\s*\\$?\"")]
    private static partial Regex LineBreakInText();
}
