namespace Plugin.Abstractions;

/// <summary>
/// Marks an interface whose values travel inside a wrapper that names their class: <c>{"&lt;class&gt;":{…}}</c>.
/// The contracts of the same assembly that implement it are its known classes.
/// </summary>
/// <param name="name">The Java interface name.</param>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class WireInterfaceAttribute(string name) : Attribute
{
    /// <summary>The Java interface name.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// The class that holds a value whose class is not known, made with its wire name and its raw JSON
    /// (<c>string</c>, <c>byte[]</c>); without one such a value is refused.
    /// </summary>
    public Type? Unknown { get; set; }
}
