namespace Plugin.Hosting;

/// <summary>A command that a plugin serves.</summary>
public sealed record DescribedCommand
{
    /// <summary>Its wire name.</summary>
    public required string Name { get; init; }

    /// <summary>The wire name of its answer.</summary>
    public required string Answer { get; init; }

    /// <summary>The name of the capability that has it; null for one that a single <c>[Handles]</c> method serves.</summary>
    public string? Capability { get; init; }

    /// <summary>True when it changes the device.</summary>
    public bool Mutating { get; init; }

    /// <summary>True when it may come twice.</summary>
    public bool Idempotent { get; init; }

    /// <summary>True when it may take minutes.</summary>
    public bool LongRunning { get; init; }

    /// <summary>What it works on: commands with a key in common run one after another.</summary>
    public IReadOnlyList<DescribedResourceKey> ResourceKeys { get; init => field = value ?? []; } = [];

    /// <summary>The wire name of the command that undoes it; null when none does.</summary>
    public string? Opposite { get; init; }

    /// <summary>The first release of CloudStack that sends it; null when that is not declared.</summary>
    public string? Since { get; init; }
}
