using System.Text;
using ContractImporter.Model;

namespace ContractImporter.Output;

/// <summary>The page that lists every command by area.</summary>
internal sealed class IndexFile
{
    private readonly string _path;
    private readonly string _output;
    private readonly IReadOnlyDictionary<string, string> _capabilities;

    /// <summary>Prints the page for a path that need not exist.</summary>
    /// <param name="catalogue">What to list.</param>
    /// <param name="path">The page.</param>
    /// <param name="output">The folder with the contracts, which the page links to.</param>
    public IndexFile(Catalogue catalogue, string path, string output)
    {
        _path = path;
        _output = Path.GetRelativePath(Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFullPath(output))
            .Replace(Path.DirectorySeparatorChar, '/');
        _capabilities = CapabilityReader.Read(output);
        Text = Print(catalogue);
    }

    /// <summary>The page.</summary>
    public string Text { get; }

    /// <summary>True when the page on disk is another one, or missing.</summary>
    public bool Differs => !File.Exists(_path) || File.ReadAllText(_path) != Text;

    /// <summary>Writes the page.</summary>
    public void Write()
    {
        if (Differs)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(_path))!);
            File.WriteAllText(_path, Text);
        }
    }

    private string Print(Catalogue catalogue)
    {
        var areas = catalogue.Contracts.OfType<ClassContract>()
            .Where(contract => contract.Answer is not null)
            .GroupBy(contract => contract.Area)
            .OrderBy(area => area.Key, StringComparer.Ordinal)
            .ToArray();
        var page = new StringBuilder("""
            # Catalogue

            Every command that the kernel or a plugin sends, by area: what it asks for, what answers it, who sends it to
            whom, and which capability interface serves it. `–` means that no capability has it; a plugin serves it with
            `[Handles]`. Made by the importer; see [its README](../eng/ContractImporter/README.md).

            | area | what is in it | commands |
            |---|---|---|

            """);
        foreach (var area in areas)
        {
            var about = catalogue.Areas.GetValueOrDefault(area.Key, string.Empty);
            page.Append($"| [{area.Key}](#{Anchor(area.Key)}) | {about} | {area.Count()} |\n");
        }

        foreach (var area in areas)
        {
            page.Append($"\n## {area.Key}\n\n| command | | answer | sent by | capability |\n|---|---|---|---|---|\n");
            foreach (var command in area.OrderBy(command => command.Name, StringComparer.Ordinal))
            {
                page.Append(Row(command));
            }
        }

        return page.ToString();
    }

    private string Row(ClassContract command)
    {
        var capability = _capabilities.TryGetValue(command.Name, out var name)
            ? $"[{name}]({_output}/{CapabilityReader.Folder}/{name}.cs)"
            : "–";
        return $"| [{command.Name}]({_output}/{command.File}) | {DocReferences.ToMarkdown(command.Summary)} "
            + $"| {command.Answer} | {command.Sender ?? "–"} | {capability} |\n";
    }

    private static string Anchor(string area) =>
        area.Replace("/", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
}
