namespace Plugin.Abstractions;

/// <summary>Marks an enumeration whose constants travel by name. A constant the reader does not know becomes null.</summary>
/// <param name="name">The Java class name.</param>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class WireEnumAttribute(string name) : Attribute
{
    /// <summary>The Java class name.</summary>
    public string Name { get; } = name;

    /// <summary>True when the kernel's reader ignores case.</summary>
    public bool IgnoreCase { get; set; }

    /// <summary>True when the kernel's reader refuses a constant it does not know, instead of reading null.</summary>
    public bool RejectUnknown { get; set; }
}
