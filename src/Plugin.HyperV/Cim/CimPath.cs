using System.Text;

namespace Plugin.HyperV.Cim;

/// <summary>
/// Names one instance: namespace, class and key properties. Two paths are equal when they name the same instance.
/// </summary>
/// <remarks>
/// Inside embedded instances a reference is the text <see cref="ToString"/> gives, for example
/// <c>\\HV01\root\virtualization\v2:Msvm_ComputerSystem.CreationClassName="Msvm_ComputerSystem",Name="…"</c>,
/// with backslashes and quotes in key values escaped by a backslash.
/// </remarks>
public sealed class CimPath : IEquatable<CimPath>
{
    private readonly SortedDictionary<string, string> _keys;

    /// <summary>Creates a path.</summary>
    /// <param name="host">The host that owns the instance.</param>
    /// <param name="cimNamespace">The namespace, with backslashes.</param>
    /// <param name="className">The class of the instance.</param>
    /// <param name="keys">The key properties; at least one.</param>
    public CimPath(string host, string cimNamespace, string className, params IEnumerable<KeyValuePair<string, string>> keys)
    {
        Host = host;
        Namespace = cimNamespace;
        ClassName = className;
        _keys = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in keys)
        {
            _keys.Add(name, value);
        }
    }

    /// <summary>The host that owns the instance.</summary>
    public string Host { get; }

    /// <summary>The namespace, with backslashes.</summary>
    public string Namespace { get; }

    /// <summary>The class of the instance.</summary>
    public string ClassName { get; }

    /// <summary>The key properties, ordered by name.</summary>
    public IReadOnlyDictionary<string, string> Keys => _keys;

    /// <summary>Reads a path from its text.</summary>
    /// <exception cref="FormatException">The text is not a full instance path.</exception>
    public static CimPath Parse(string text) => CimPathParser.Parse(text);

    /// <inheritdoc/>
    public bool Equals(CimPath? other) =>
        other is not null
        && string.Equals(ClassName, other.ClassName, StringComparison.OrdinalIgnoreCase)
        && string.Equals(Namespace, other.Namespace, StringComparison.OrdinalIgnoreCase)
        && string.Equals(Host, other.Host, StringComparison.OrdinalIgnoreCase)
        && _keys.Count == other._keys.Count
        && _keys.Zip(other._keys).All(static pair =>
            string.Equals(pair.First.Key, pair.Second.Key, StringComparison.OrdinalIgnoreCase)
            && string.Equals(pair.First.Value, pair.Second.Value, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CimPath);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(ClassName, StringComparer.OrdinalIgnoreCase);
        foreach (var (_, value) in _keys)
        {
            hash.Add(value, StringComparer.OrdinalIgnoreCase);
        }

        return hash.ToHashCode();
    }

    /// <summary>The path as WMI writes it.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($@"\\{Host}\{Namespace}:{ClassName}");
        var separator = '.';
        foreach (var (name, value) in _keys)
        {
            var escaped = value.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
            text.Append(separator).Append(name).Append("=\"").Append(escaped).Append('"');
            separator = ',';
        }

        return text.ToString();
    }
}
