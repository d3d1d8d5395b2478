namespace Plugin.Abstractions;

/// <summary>
/// Names what the command works on. Commands with a key in common run one after another, others in parallel.
/// </summary>
/// <param name="kind">The kind of thing, for example <c>vm</c>; it keeps a VM and a volume of one name apart.</param>
/// <param name="path">
/// The property that holds the name, for example <c>Vm.Name</c>: a text, a whole number or a constant. A list, set or
/// map on the way gives one key for each item, and a map's items have <c>Key</c> and <c>Value</c>. A null on the way
/// means no key.
/// </param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ResourceKeyAttribute(string kind, string path) : Attribute
{
    /// <summary>The kind of thing.</summary>
    public string Kind { get; } = kind;

    /// <summary>The property path, from the command on.</summary>
    public string Path { get; } = path;
}
