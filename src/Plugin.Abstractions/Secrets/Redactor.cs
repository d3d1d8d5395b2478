using System.Text;

namespace Plugin.Abstractions;

/// <summary>Hides the secret parts of texts that people and logs may see.</summary>
public static class Redactor
{
    /// <summary>What stands in for a hidden value.</summary>
    public const string Mask = "***";

    /// <summary>Hides part of a text.</summary>
    public static string Apply(string text, Redaction redaction) => redaction switch
    {
        Redaction.UrlCredentials => Url(text),
        Redaction.Arguments => Arguments(text),
        _ => Mask,
    };

    private static string Url(string text)
    {
        var query = text.IndexOf('?', StringComparison.Ordinal);
        var result = query < 0 ? text : string.Concat(text.AsSpan(0, query + 1), Mask);
        var scheme = result.IndexOf("://", StringComparison.Ordinal);
        var authority = scheme < 0 ? 0 : scheme + 3;

        // Up to the last @: a password may hold a slash, and a path with an @ in it loses no more than its beginning.
        var at = result.LastIndexOf('@');
        return at < authority ? result : string.Concat(result.AsSpan(0, authority), Mask, result.AsSpan(at));
    }

    private static string Arguments(string text)
    {
        var result = new StringBuilder(text.Length);
        var position = 0;
        while (position < text.Length)
        {
            var end = WordEnd(text, position);
            var word = text.AsSpan(position, end - position);
            var equals = word.IndexOf('=');
            if (equals > 0 && SecretNames.Covers(word[..equals]))
            {
                result.Append(word[..(equals + 1)]).Append(Mask);
            }
            else
            {
                result.Append(word);
            }

            for (position = end; position < text.Length && char.IsWhiteSpace(text[position]); position++)
            {
                result.Append(text[position]);
            }
        }

        return result.ToString();
    }

    /// <summary>The end of a word; white space between quotes belongs to it.</summary>
    private static int WordEnd(string text, int start)
    {
        var quote = '\0';
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (char.IsWhiteSpace(c))
            {
                return i;
            }
        }

        return text.Length;
    }
}
