namespace Plugin.Abstractions;

/// <summary>Marks an interface as a named group of commands; each of its methods handles one command.</summary>
/// <param name="name">The name in manifests and documentation, for example <c>vm-lifecycle</c>.</param>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class CapabilityAttribute(string name) : Attribute
{
    /// <summary>The capability's name.</summary>
    public string Name { get; } = name;
}
