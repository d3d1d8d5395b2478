namespace Plugin.Hosting;

/// <summary>An action that users run on a VM.</summary>
public sealed record DescribedAction
{
    /// <summary>The name that the kernel knows it by.</summary>
    public required string Name { get; init; }

    /// <summary>What it does, for users.</summary>
    public string? Description { get; init; }

    /// <summary>How long the kernel waits, in seconds.</summary>
    public required int TimeoutSeconds { get; init; }

    /// <summary>True when it changes nothing.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>The types of roles that may run it beside root administrators, with commas; null when none may.</summary>
    public string? AllowedRoles { get; init; }

    /// <summary>What users give, in the order of its parameters.</summary>
    public IReadOnlyList<DescribedParameter> Parameters { get; init => field = value ?? []; } = [];
}
