namespace Plugin.HyperV.Simulator.Schema;

/// <summary>A class of the model: its base, its keys and its properties, own and inherited.</summary>
internal sealed class CimClass
{
    private readonly Dictionary<string, CimProperty> _properties = new(StringComparer.OrdinalIgnoreCase);

    public CimClass(string cimNamespace, string name, CimClass? parent, string properties, string? keys = null)
    {
        Namespace = cimNamespace;
        Name = name;
        Parent = parent;
        Keys = keys?.Split(',', StringSplitOptions.TrimEntries) ?? parent?.Keys ?? [];
        foreach (var property in CimPropertyList.Parse(properties))
        {
            _properties.Add(property.Name, property);
        }
    }

    public string Namespace { get; }

    public string Name { get; }

    public CimClass? Parent { get; }

    public IReadOnlyList<string> Keys { get; }

    public CimProperty? Property(string name) =>
        _properties.GetValueOrDefault(name) ?? Parent?.Property(name);

    public bool IsA(CimClass other) => ReferenceEquals(this, other) || (Parent?.IsA(other) ?? false);
}
