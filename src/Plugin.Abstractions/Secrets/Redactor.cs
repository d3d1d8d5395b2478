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
        var authority = result.IndexOf("://", StringComparison.Ordinal);
        if (authority < 0)
        {
            return result;
        }

        authority += 3;
        var authorityEnd = result.AsSpan(authority).IndexOfAny('/', '?', '#');
        var authorityText = authorityEnd < 0 ? result.AsSpan(authority) : result.AsSpan(authority, authorityEnd);
        var at = authorityText.LastIndexOf('@');
        return at < 0 ? result : string.Concat(result.AsSpan(0, authority), Mask, result.AsSpan(authority + at));
    }

    private static string Arguments(string text)
    {
        var result = new StringBuilder(text.Length);
        var first = true;
        foreach (var word in text.Split(' '))
        {
            if (!first)
            {
                result.Append(' ');
            }

            first = false;
            var equals = word.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && SecretNames.Covers(word.AsSpan(0, equals)))
            {
                result.Append(word, 0, equals + 1).Append(Mask);
            }
            else
            {
                result.Append(word);
            }
        }

        return result.ToString();
    }
}
