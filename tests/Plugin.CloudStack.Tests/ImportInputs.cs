using System.Text.Json.Nodes;
using ContractImporter;
using ContractImporter.Annotations;
using ContractImporter.Model;
using ContractImporter.Output;
using ContractImporter.Schema;

namespace Plugin.CloudStack.Tests;

/// <summary>The committed schema, notes and contracts, and imports of changed copies of the schema.</summary>
internal static class ImportInputs
{
    private static readonly ImportOptions s_committed =
        ImportOptions.Parse([], Repository.FindRoot(AppContext.BaseDirectory));

    /// <summary>The folder that holds the committed contracts.</summary>
    public static string ContractFolder => s_committed.Output;

    /// <summary>The text of the committed schema.</summary>
    public static string SchemaText { get; } = File.ReadAllText(s_committed.Schema);

    /// <summary>The committed notes.</summary>
    public static CatalogueNotes Notes { get; } = NotesReader.Read(s_committed.Notes);

    /// <summary>The committed schema with the types that the notes add, as contracts mirror it.</summary>
    public static WireSchema Schema { get; } = CatalogueBuilder.SchemaOf(SchemaReader.Read(SchemaText), Notes);

    /// <summary>Imports a schema with the committed notes.</summary>
    public static Catalogue Import(string schema) => CatalogueBuilder.Build(SchemaReader.Read(schema), Notes);

    /// <summary>Imports what some types of a schema reach.</summary>
    public static Catalogue Import(string schema, params string[] roots) =>
        CatalogueBuilder.Build(SchemaReader.Read(schema), Notes with { Roots = roots });

    /// <summary>The files of a catalogue, to be compared with the committed ones.</summary>
    public static CatalogueFiles Files(Catalogue catalogue) => new(catalogue, ContractFolder);

    /// <summary>The committed schema with one type changed, whose wire order is that of its fields unless the change says so.</summary>
    public static string WithType(string name, Action<JsonObject> change)
    {
        var schema = JsonNode.Parse(SchemaText)!;
        var changed = schema["types"]!.AsArray().Select(type => type!.AsObject()).Single(type => (string)type["name"]! == name);
        changed.Remove("wireOrder");
        change(changed);
        return schema.ToJsonString();
    }

    /// <summary>The lines that a new text has in addition to the committed file, and those that it lacks.</summary>
    public static (string[] Added, string[] Removed) LineChanges(string file, string text)
    {
        var before = File.ReadAllText(Path.Combine(ContractFolder, file)).Split('\n');
        var after = text.Split('\n');
        var prefix = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var suffix = before.Skip(prefix).Reverse().Zip(after.Skip(prefix).Reverse())
            .TakeWhile(pair => pair.First == pair.Second).Count();
        return (after[prefix..^suffix], before[prefix..^suffix]);
    }
}
