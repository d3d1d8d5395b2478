namespace Plugin.Hosting;

/// <summary>What a command works on.</summary>
public sealed record DescribedResourceKey
{
    /// <summary>The kind of thing, for example <c>vm</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The properties of the command that lead to its name, for example <c>Vm.Name</c>.</summary>
    public required string Path { get; init; }
}
