using ContractImporter.Annotations;
using ContractImporter.Schema;

namespace ContractImporter.Model;

/// <summary>Makes the model of a whole import.</summary>
internal sealed class CatalogueBuilder
{
    private readonly WireSchema _schema;
    private readonly CatalogueNotes _notes;
    private readonly ImportWarnings _warnings = new();
    private readonly TypeMapper _mapper;
    private readonly ClassBuilder _classes;

    private CatalogueBuilder(WireSchema schema, CatalogueNotes notes)
    {
        _schema = schema;
        _notes = notes;
        _mapper = new TypeMapper(schema, notes);
        _classes = new ClassBuilder(schema, notes, _mapper, _warnings);
    }

    /// <summary>Decides on every contract that the notes' roots reach.</summary>
    /// <param name="types">The schema's types.</param>
    /// <param name="notes">The notes.</param>
    public static Catalogue Build(IEnumerable<SchemaType> types, CatalogueNotes notes)
    {
        return new CatalogueBuilder(SchemaOf(types, notes), notes).Build();
    }

    /// <summary>The types as contracts mirror them.</summary>
    public static WireSchema SchemaOf(IEnumerable<SchemaType> types, CatalogueNotes notes) =>
        CommandFamilies.Separate(new WireSchema(types.Concat(notes.MissingTypes)), notes);

    private Catalogue Build()
    {
        var scope = WireScope.Close(_schema, _notes);
        StaleNotes.Report(_schema, scope, _notes, _warnings);
        Contract[] contracts = [.. scope.Select(Build).OrderBy(contract => contract.File, StringComparer.Ordinal)];
        var collision = contracts.GroupBy(contract => contract.Name).FirstOrDefault(group => group.Count() > 1);
        return collision is null
            ? new Catalogue(contracts, Areas(), _warnings.Texts)
            : throw new FormatException($"These types share the C# name {collision.Key}: {string.Join(", ", collision.Select(contract => contract.JavaName))}.");
    }

    private Dictionary<string, string> Areas() => _notes.Areas
        .Where(area => area.About is not null)
        .DistinctBy(area => area.Area)
        .ToDictionary(area => area.Area, area => area.About!);

    private Contract Build(SchemaType type)
    {
        var note = _notes.Types.GetValueOrDefault(type.Name);
        var name = CSharpNames.OfType(type, note);
        var summary = note?.Summary;
        if (summary is null)
        {
            _warnings.Add($"{type.Name} has no note.");
            summary = DraftDocs.OfType(type, name);
        }

        return type.Kind switch
        {
            SchemaKind.Enum => EnumBuilder.Build(type, note, name, summary, _mapper.AreaOf(type), _warnings),
            SchemaKind.Interface => new InterfaceContract
            {
                JavaName = type.Name,
                Name = name,
                Area = _mapper.AreaOf(type),
                Summary = summary,
                Remarks = note?.Remarks,
                Usings = ["Plugin.Abstractions", "Plugin.Abstractions.Wire"],
            },
            _ => _classes.Build(type, note, name, summary),
        };
    }
}
