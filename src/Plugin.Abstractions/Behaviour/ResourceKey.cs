namespace Plugin.Abstractions;

/// <summary>The name of a thing that commands work on, for example the VM <c>i-2-41-VM</c>.</summary>
/// <param name="Kind">The kind of thing; it keeps a VM and a volume of one name apart.</param>
/// <param name="Name">The thing's name.</param>
public readonly record struct ResourceKey(string Kind, string Name)
{
    /// <summary>For example <c>vm:i-2-41-VM</c>.</summary>
    public override string ToString() => $"{Kind}:{Name}";
}
