using ContractImporter.Annotations;
using ContractImporter.Schema;

namespace ContractImporter.Model;

/// <summary>Finds notes on what the schema no longer has.</summary>
internal static class StaleNotes
{
    /// <summary>Warns of each note that describes nothing.</summary>
    public static void Report(WireSchema schema, IReadOnlyList<SchemaType> scope, CatalogueNotes notes, ImportWarnings warnings)
    {
        var reached = scope.Select(type => type.Name).ToHashSet();
        foreach (var (name, note) in notes.Types)
        {
            if (!reached.Contains(name))
            {
                warnings.Add($"{name} has a note but is not reached.");
                continue;
            }

            var type = schema.Find(name)!;
            var members = type.Fields.Select(field => field.Name).Concat(type.Constants).ToHashSet();
            foreach (var member in note.Members.Keys.Where(member => !members.Contains(member)))
            {
                warnings.Add($"{name}.{member} has a note but does not exist.");
            }
        }

        foreach (var area in notes.Areas)
        {
            var types = scope.Where(type => notes.AreaOf(type) == area.Area).ToArray();
            var known = types.SelectMany(type => type.Fields).Select(field => field.Name).ToHashSet();
            foreach (var member in area.Members.Keys.Where(member => !known.Contains(member)))
            {
                warnings.Add($"The note on '{member}' of {area.Area} is not used.");
            }
        }

        var used = scope.SelectMany(type => type.Fields).Select(field => field.Name).ToHashSet();
        foreach (var member in notes.CommonMembers.Keys.Where(member => !used.Contains(member)))
        {
            warnings.Add($"The common note on '{member}' is not used.");
        }
    }
}
