using System.Diagnostics.CodeAnalysis;

namespace Plugin.HyperV.Cim;

/// <summary>
/// One object of the CIM model: its class, its path when the object manager knows it, and its properties.
/// </summary>
/// <remarks>
/// Property values are <see cref="string"/>, <see cref="bool"/>, the integer types from <see cref="byte"/> to
/// <see cref="ulong"/> and their signed kin, <see cref="DateTimeOffset"/>, <see cref="TimeSpan"/>,
/// <see cref="CimPath"/> (a reference), <see cref="CimInstance"/> (an embedded instance), an array of one of
/// these, or null. Names are case-insensitive, as in CIM.
/// </remarks>
public sealed class CimInstance
{
    private readonly Dictionary<string, object?> _properties = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Creates an instance that the object manager does not know (a new setting, an argument).</summary>
    public CimInstance(string className)
        : this(className, null)
    {
    }

    /// <summary>Creates an instance as read from the object manager.</summary>
    public CimInstance(string className, CimPath? path)
    {
        ClassName = className;
        Path = path;
    }

    /// <summary>The class of the instance.</summary>
    public string ClassName { get; }

    /// <summary>Where the instance lives, or null for one that exists only as an argument.</summary>
    public CimPath? Path { get; }

    /// <summary>The properties that were read or set.</summary>
    public IReadOnlyDictionary<string, object?> Properties => _properties;

    /// <summary>A property's value; null when it is null or was never set.</summary>
    public object? this[string property]
    {
        get => _properties.GetValueOrDefault(property);
        set => _properties[property] = value;
    }

    /// <summary>The path of an instance that must have one.</summary>
    /// <exception cref="InvalidOperationException">The instance exists only as an argument.</exception>
    public CimPath RequirePath() =>
        Path ?? throw new InvalidOperationException($"This {ClassName} was not read from a host, so it has no path.");

    /// <summary>A text property, or null.</summary>
    public string? Text(string property) => this[property]?.ToString();

    /// <summary>An integer property of any width, or null.</summary>
    /// <exception cref="InvalidCastException">The property is not a number.</exception>
    public long? Integer(string property) => this[property] switch
    {
        null => null,
        ulong value => unchecked((long)value),
        var value => Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>A boolean property; null counts as false.</summary>
    public bool Flag(string property) => this[property] is true;

    /// <summary>A text array; null counts as empty.</summary>
    public IReadOnlyList<string> Texts(string property) => this[property] switch
    {
        null => [],
        string[] texts => texts,
        CimPath[] paths => [.. paths.Select(static path => path.ToString())],
        var other => [other.ToString()!],
    };

    /// <summary>A copy without a path, for use as an argument (a clone of a default setting, say).</summary>
    [SuppressMessage("Design", "CA1024:Use properties where appropriate", Justification = "It makes a new object.")]
    public CimInstance CloneAsArgument()
    {
        var clone = new CimInstance(ClassName);
        foreach (var (name, value) in _properties)
        {
            clone[name] = value;
        }

        return clone;
    }
}
