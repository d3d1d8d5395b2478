namespace Plugin.Hosting;

/// <summary>A capability that a plugin serves as a whole or in part.</summary>
public sealed record DescribedCapability
{
    /// <summary>Its name, for example <c>vm-lifecycle</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The interface; null when it is not known.</summary>
    public string? Interface { get; init; }

    /// <summary>The wire names of its commands that the plugin serves.</summary>
    public IReadOnlyList<string> Served { get; init => field = value ?? []; } = [];

    /// <summary>The wire names of its commands that the plugin does not serve.</summary>
    public IReadOnlyList<string> Missing { get; init => field = value ?? []; } = [];
}
