namespace Plugin.Hosting;

/// <summary>An interface by which a plugin serves networks.</summary>
public sealed record DescribedNetworkService
{
    /// <summary>The kernel's name of the service, for example <c>Dhcp</c>; null when the interface is not one of its services.</summary>
    public string? Service { get; init; }

    /// <summary>The interface.</summary>
    public required string Interface { get; init; }

    /// <summary>The kernel's network commands that it serves.</summary>
    public IReadOnlyList<string> Commands { get; init => field = value ?? []; } = [];
}
