using System.Text.Json;
using ContractImporter.Schema;

namespace ContractImporter.Annotations;

/// <summary>Reads the notes: <c>scope.json</c>, <c>common.json</c>, and one file per area.</summary>
internal static class NotesReader
{
    private const string ScopeFile = "scope.json";
    private const string CommonFile = "common.json";

    /// <summary>Reads a folder of notes.</summary>
    public static CatalogueNotes Read(string folder)
    {
        using var scope = Open(Path.Combine(folder, ScopeFile));
        using var common = Open(Path.Combine(folder, CommonFile));
        var areas = new List<AreaNote>();
        var types = ReadAreas(folder, areas);
        return new CatalogueNotes
        {
            Roots = [.. scope.RootElement.GetProperty("roots").EnumerateArray().Select(root => root.GetString()!)],
            HandWritten = scope.RootElement.GetProperty("handWritten").EnumerateObject()
                .ToDictionary(entry => entry.Name, entry => entry.Value.GetString()!),
            MissingTypes = SchemaReader.ReadTypes(scope.RootElement.GetProperty("missingTypes")),
            CommonMembers = common.RootElement.GetProperty("members").EnumerateObject()
                .ToDictionary(entry => entry.Name, entry => MemberNote.Read(entry.Value, $"{CommonFile}, {entry.Name}")),
            Areas = areas,
            Types = types,
        };
    }

    private static Dictionary<string, TypeNote> ReadAreas(string folder, List<AreaNote> areas)
    {
        var types = new Dictionary<string, TypeNote>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var file = Path.GetFileName(path);
            if (file is ScopeFile or CommonFile)
            {
                continue;
            }

            using var document = Open(path);
            var area = AreaNote.Read(document.RootElement, file);
            areas.Add(area);
            foreach (var entry in document.RootElement.GetProperty("types").EnumerateObject())
            {
                var where = $"{file}, {entry.Name}";
                if (!types.TryAdd(entry.Name, TypeNote.Read(entry.Value, area.Area, where)))
                {
                    throw new FormatException($"{where}: there is a note on this type already.");
                }
            }
        }

        return types;
    }

    private static JsonDocument Open(string path) => JsonDocument.Parse(File.ReadAllBytes(path));
}
