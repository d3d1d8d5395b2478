using System.Globalization;
using System.Text;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.Transport.Extension;

/// <summary>Knows the secret values of a payload and takes them out of whatever texts are about to be shown.</summary>
internal sealed class PayloadSecrets
{
    // Shorter texts turn up by chance in any message, and hiding them would make it unreadable.
    private const int Shortest = 3;

    private readonly HashSet<string> _values = new(StringComparer.Ordinal);
    private readonly IReadOnlySet<string> _names;

    private PayloadSecrets(IReadOnlySet<string> names) => _names = names;

    /// <summary>Finds the secrets of a payload.</summary>
    /// <param name="json">The payload.</param>
    /// <param name="names">Names that are secret although they do not tell.</param>
    public static PayloadSecrets Of(ReadOnlySpan<byte> json, IReadOnlySet<string> names)
    {
        var result = new PayloadSecrets(names);
        try
        {
            result.Search(new WireReader(json).ReadValue());
        }
        catch (WireException)
        {
            // What cannot be read is refused and none of it shown.
        }

        return result;
    }

    /// <summary>Names that are secret although they do not tell.</summary>
    public IReadOnlySet<string> Names => _names;

    /// <summary>The secrets.</summary>
    public IReadOnlyCollection<string> Values => _values;

    /// <summary>True for the name of a secret.</summary>
    public bool Covers(string name) => _names.Contains(name) || SecretNames.Covers(name);

    /// <summary>The name itself, or one that tells that the value is a secret.</summary>
    public string NameForLogs(string name) => _names.Contains(name) && !SecretNames.Covers(name) ? "secret." + name : name;

    /// <summary>The text without the secrets.</summary>
    public string Scrub(string text)
    {
        // The longest first: a secret may be part of another one.
        foreach (var value in _values.OrderByDescending(static value => value.Length))
        {
            text = text.Replace(value, Redactor.Mask, StringComparison.Ordinal);
        }

        return text;
    }

    private void Search(WireValue? value)
    {
        switch (value?.Kind)
        {
            case WireValueKind.Map:
                foreach (var (name, item) in value.AsMap())
                {
                    if (Covers(name))
                    {
                        AddAll(item);
                    }
                    else
                    {
                        Search(item);
                    }
                }

                break;
            case WireValueKind.List:
                foreach (var item in value.AsList())
                {
                    Search(item);
                }

                break;
            case WireValueKind.Text:
                AddCredentials(value.AsText());
                SearchWritten(value.AsText());
                break;
            default:
                break;
        }
    }

    /// <summary>Searches JSON that is written as a text, as some payloads have it.</summary>
    private void SearchWritten(string text)
    {
        if (text.AsSpan().TrimStart() is not ['{' or '[', ..])
        {
            return;
        }

        try
        {
            Search(new WireReader(Encoding.UTF8.GetBytes(text)).ReadValue());
        }
        catch (WireException)
        {
            // It only looked like JSON.
        }
    }

    private void AddAll(WireValue? value)
    {
        switch (value?.Kind)
        {
            case WireValueKind.Map:
                foreach (var item in value.AsMap().Values)
                {
                    AddAll(item);
                }

                break;
            case WireValueKind.List:
                foreach (var item in value.AsList())
                {
                    AddAll(item);
                }

                break;
            case WireValueKind.Text:
                Add(value.AsText());
                break;
            case WireValueKind.Number:
                Add(value.AsNumber().ToString(CultureInfo.InvariantCulture));
                break;
            default:
                break;
        }
    }

    /// <summary>Adds the password of a URL.</summary>
    private void AddCredentials(string text)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        var at = text.LastIndexOf('@');
        if (scheme < 0 || at < scheme)
        {
            return;
        }

        var credentials = text[(scheme + 3)..at];
        var colon = credentials.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0)
        {
            Add(credentials[(colon + 1)..]);
        }
    }

    /// <summary>Adds a secret that is known from elsewhere.</summary>
    public void Add(string text)
    {
        foreach (var form in (ReadOnlySpan<string>)[text, text.Trim(), Uri.UnescapeDataString(text), Uri.EscapeDataString(text)])
        {
            if (form.Length >= Shortest)
            {
                _values.Add(form);
            }
        }
    }
}
