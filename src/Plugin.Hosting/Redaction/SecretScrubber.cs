using System.Buffers;
using System.Text;
using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>
/// Takes secrets out of texts that were not written by a contract: messages of exceptions, details of failures. It
/// hides what a command marks as secret wherever it turns up, the credentials of URLs, and the values of
/// secret-looking names.
/// </summary>
internal sealed class SecretScrubber
{
    private static readonly SearchValues<char> s_wordEnds = SearchValues.Create(" \t\r\n\"'<>(),;");

    private readonly IReadOnlyList<string>? _secrets;

    private SecretScrubber(IReadOnlyList<string>? secrets) => _secrets = secrets;

    /// <summary>Knows no secrets, only what looks like one.</summary>
    public static SecretScrubber Plain { get; } = new([]);

    /// <summary>Learns the secrets of a command. It costs two serializations: call it when something has failed.</summary>
    public static SecretScrubber For(Command? command) => command is null ? Plain : new(CommandSecrets.Find(command));

    /// <summary>The text with its secrets hidden; only a mask when they are unknown.</summary>
    public string Scrub(string text)
    {
        if (_secrets is null)
        {
            return Redactor.Mask;
        }

        foreach (var secret in _secrets)
        {
            text = text.Replace(secret, Redactor.Mask, StringComparison.Ordinal);
        }

        return text.Contains('=', StringComparison.Ordinal) || text.Contains("://", StringComparison.Ordinal)
            ? ScrubWords(text)
            : text;
    }

    /// <summary>The exception itself when its text holds no secret; else one that shows the same text without them.</summary>
    public Exception Scrub(Exception exception)
    {
        var text = exception.ToString();
        var clean = Scrub(text);
        return clean == text ? exception : new ScrubbedException(Scrub(exception.Message), clean);
    }

    private static string ScrubWords(string text)
    {
        var result = new StringBuilder(text.Length);
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(s_wordEnds);
            length = length < 0 ? text.Length - start : length;
            result.Append(ScrubWord(text.Substring(start, length)));
            start += length;
            if (start < text.Length)
            {
                result.Append(text[start++]);
            }
        }

        return result.ToString();
    }

    private static string ScrubWord(string word) =>
        word.Contains("://", StringComparison.Ordinal) ? Redactor.Apply(word, Redaction.UrlCredentials)
        : !word.Contains('=', StringComparison.Ordinal) ? word
        : word.IndexOf('?', StringComparison.Ordinal) is var query and >= 0 ? word[..(query + 1)] + ScrubQuery(word[(query + 1)..])
        : Redactor.Apply(word, Redaction.Arguments);

    private static string ScrubQuery(string query) =>
        string.Join('&', query.Split('&').Select(static part => Redactor.Apply(part, Redaction.Arguments)));
}
