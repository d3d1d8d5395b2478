using System.Text.Json;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.Hosting;

/// <summary>Finds the secret values of a command: what its wire form shows and its log form hides.</summary>
internal static class CommandSecrets
{
    // Shorter texts turn up by chance in any message, and hiding them would make it unreadable.
    private const int Shortest = 3;

    /// <summary>The secrets, the longest first; null when they cannot be told.</summary>
    public static IReadOnlyList<string>? Find(Command command)
    {
        if (command is not IWireObject contract)
        {
            return [];
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            using var wire = Parse(WireWriter.ForWire(), contract);
            using var log = Parse(WireWriter.ForLog(), contract);
            Compare(wire.RootElement, log.RootElement, found);
        }
        catch (Exception)
        {
            // Whatever went wrong in a contract, its secrets are unknown rather than absent.
            return null;
        }

        // The longest first: a secret may be part of another one.
        return [.. found.OrderByDescending(static secret => secret.Length)];
    }

    private static JsonDocument Parse(WireWriter writer, IWireObject contract)
    {
        using (writer)
        {
            contract.Write(writer);
            return JsonDocument.Parse(writer.Written.ToArray());
        }
    }

    private static void Compare(JsonElement wire, JsonElement log, HashSet<string> found)
    {
        if (log.ValueKind == JsonValueKind.String)
        {
            var shown = log.GetString()!;
            if (wire.ValueKind != JsonValueKind.String)
            {
                AddTexts(wire, found);
            }
            else if (wire.GetString() is { } value && value != shown)
            {
                AddHidden(value, shown, found);
            }
        }
        else if (log.ValueKind == JsonValueKind.Object && wire.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in wire.EnumerateObject())
            {
                if (log.TryGetProperty(member.Name, out var other))
                {
                    Compare(member.Value, other, found);
                }
                else
                {
                    AddTexts(member.Value, found);
                }
            }
        }
        else if (log.ValueKind == JsonValueKind.Array && wire.ValueKind == JsonValueKind.Array)
        {
            foreach (var (item, other) in wire.EnumerateArray().Zip(log.EnumerateArray()))
            {
                Compare(item, other, found);
            }
        }
    }

    /// <summary>Adds the parts of a value in whose place the log form has a mask.</summary>
    private static void AddHidden(string value, string shown, HashSet<string> found)
    {
        var visible = shown.Split(Redactor.Mask);
        var at = value.StartsWith(visible[0], StringComparison.Ordinal) ? visible[0].Length : 0;
        foreach (var next in visible.Skip(1))
        {
            var end = next.Length == 0 ? value.Length : value.IndexOf(next, at, StringComparison.Ordinal);
            end = end < 0 ? value.Length : end;
            AddWithParts(value[at..end], found);
            at = Math.Min(value.Length, end + next.Length);
        }
    }

    private static void AddWithParts(string hidden, HashSet<string> found)
    {
        Add(hidden, found);
        foreach (var part in hidden.Split('&'))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && SecretNames.Covers(part.AsSpan(0, equals)))
            {
                AddDecoded(part[(equals + 1)..], found);
            }
        }

        var colon = hidden.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && !hidden.Contains('=', StringComparison.Ordinal))
        {
            AddDecoded(hidden[(colon + 1)..], found);
        }
    }

    private static void AddTexts(JsonElement element, HashSet<string> found)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                // Nothing says that it is secret, so only what is no everyday word counts.
                if (element.GetString() is { Length: >= 8 } text)
                {
                    Add(text, found);
                }

                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    AddTexts(member.Value, found);
                }

                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    AddTexts(item, found);
                }

                break;
            default:
                break;
        }
    }

    private static void AddDecoded(string text, HashSet<string> found)
    {
        Add(text, found);
        Add(Uri.UnescapeDataString(text), found);
    }

    private static void Add(string text, HashSet<string> found)
    {
        if (text.Length >= Shortest)
        {
            found.Add(text);
        }
    }
}
