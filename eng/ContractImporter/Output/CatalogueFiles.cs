using ContractImporter.CSharp;
using ContractImporter.Model;

namespace ContractImporter.Output;

/// <summary>Compares a catalogue with a folder, and writes it there.</summary>
internal sealed class CatalogueFiles
{
    private static readonly string[] s_marks = ["[WireContract(", "[WireEnum(", "[WireInterface("];

    private readonly string _folder;
    private readonly SortedDictionary<string, string> _texts;

    /// <summary>Prints the catalogue, for a folder that need not exist.</summary>
    public CatalogueFiles(Catalogue catalogue, string folder)
    {
        _folder = folder;
        _texts = new SortedDictionary<string, string>(
            catalogue.Contracts.ToDictionary(contract => contract.File, ContractWriter.Write), StringComparer.Ordinal);
    }

    /// <summary>The files by path below the folder, with their texts.</summary>
    public IReadOnlyDictionary<string, string> Texts => _texts;

    /// <summary>
    /// The differences between the folder and the catalogue, one line each: <c>add</c>, <c>change</c> or
    /// <c>remove</c>, and the file. Hand-written files beside the contracts do not count.
    /// </summary>
    public IReadOnlyList<string> Differences()
    {
        var differences = new List<string>();
        foreach (var (file, text) in _texts)
        {
            var path = Path.Combine(_folder, file);
            if (!File.Exists(path))
            {
                differences.Add($"add {file}");
            }
            else if (File.ReadAllText(path) != text)
            {
                differences.Add($"change {file}");
            }
        }

        differences.AddRange(Stale().Select(file => $"remove {file}"));
        return differences;
    }

    /// <summary>Makes the folder equal to the catalogue.</summary>
    public void Write()
    {
        foreach (var (file, text) in _texts)
        {
            var path = Path.Combine(_folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (!File.Exists(path) || File.ReadAllText(path) != text)
            {
                File.WriteAllText(path, text);
            }
        }

        foreach (var file in Stale())
        {
            File.Delete(Path.Combine(_folder, file));
        }
    }

    // Contracts are known by their attribute, so that a file needs no banner to be recognised.
    private List<string> Stale()
    {
        if (!Directory.Exists(_folder))
        {
            return [];
        }

        return [.. Directory.EnumerateDirectories(_folder)
            .Where(area => Path.GetFileName(area) is not ("bin" or "obj"))
            .SelectMany(area => Directory.EnumerateFiles(area, "*.cs", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(_folder, path).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(file => !_texts.ContainsKey(file) && IsContract(Path.Combine(_folder, file)))
            .Order(StringComparer.Ordinal)];
    }

    private static bool IsContract(string path) =>
        File.ReadLines(path).Any(line => s_marks.Any(mark => line.StartsWith(mark, StringComparison.Ordinal)));
}
