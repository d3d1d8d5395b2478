namespace ContractImporter.Schema;

/// <summary>All wire types by Java name.</summary>
internal sealed class WireSchema
{
    private readonly Dictionary<string, SchemaType> _types;
    private readonly HashSet<string> _superclasses;

    /// <summary>Collects types; a later one replaces an earlier one of the same name.</summary>
    public WireSchema(IEnumerable<SchemaType> types)
    {
        var declared = new Dictionary<string, SchemaType>();
        foreach (var type in types)
        {
            declared[type.Name] = type;
        }

        _types = GenericClasses.Resolve(declared).ToDictionary(type => type.Name);

        _superclasses = [.. _types.Values.Select(type => type.Superclass).OfType<string>()];
    }

    /// <summary>The types, in no particular order.</summary>
    public IReadOnlyCollection<SchemaType> Types => _types.Values;

    /// <summary>The type of that name, or null.</summary>
    public SchemaType? Find(string? name) => name is null ? null : _types.GetValueOrDefault(name);

    /// <summary>True when some type anywhere derives from it.</summary>
    public bool HasSubtypes(SchemaType type) => type.HasForeignSubtypes || _superclasses.Contains(type.Name);

    /// <summary>The type and its superclasses as far as the schema knows them, the type first.</summary>
    public IEnumerable<SchemaType> Chain(SchemaType type)
    {
        for (var current = type; current is not null; current = Find(current.Superclass))
        {
            yield return current;
        }
    }
}
