using ContractImporter.Model;

namespace ContractImporter.CSharp;

/// <summary>Prints documentation: on one line where it fits, else wrapped.</summary>
internal static class DocComment
{
    private const int Width = 120;

    /// <summary>Prints an element such as <c>summary</c>.</summary>
    public static void Write(SourceText source, string element, string markup)
    {
        var xml = DocReferences.ToXml(markup);
        var single = $"/// <{element}>{xml}</{element}>";
        if (source.Indentation + single.Length <= Width)
        {
            source.Line(single);
            return;
        }

        source.Line($"/// <{element}>");
        foreach (var line in Wrap(xml, Width - source.Indentation - 4))
        {
            source.Line($"/// {line}");
        }

        source.Line($"/// </{element}>");
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = string.Empty;
        foreach (var word in Words(text))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }

    // A tag with an attribute holds a space that must not become a line end.
    private static IEnumerable<string> Words(string text)
    {
        var pending = string.Empty;
        foreach (var part in text.Split(' '))
        {
            pending = pending.Length == 0 ? part : $"{pending} {part}";
            if (pending.LastIndexOf('<') <= pending.LastIndexOf('>'))
            {
                yield return pending;
                pending = string.Empty;
            }
        }
    }
}
