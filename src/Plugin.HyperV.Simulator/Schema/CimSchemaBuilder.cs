using System.Collections.Frozen;
using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Simulator.Schema;

internal sealed class CimSchemaBuilder
{
    private readonly Dictionary<string, CimClass> _classes = new(StringComparer.OrdinalIgnoreCase);

    public string Namespace { get; set; } = CimNamespaces.Virtualization;

    public void Add(string name, string? parent, string properties, string? keys = null) =>
        _classes.Add(name, new CimClass(Namespace, name, parent is null ? null : _classes[parent], properties, keys));

    public FrozenDictionary<string, CimClass> Build() => _classes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
}
