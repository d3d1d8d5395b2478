namespace Plugin.Hosting;

/// <summary>A parameter of a custom action.</summary>
public sealed record DescribedParameter
{
    /// <summary>The name in payloads and in the API.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of value: <c>String</c>, <c>Number</c>, <c>Boolean</c> or <c>Date</c>.</summary>
    public required string Type { get; init; }

    /// <summary>What the kernel checks, for example <c>Uuid</c>; null when nothing.</summary>
    public string? Format { get; init; }

    /// <summary>True when a call without it is refused.</summary>
    public bool Required { get; init; }

    /// <summary>The values that may be chosen; empty for any.</summary>
    public IReadOnlyList<string> Options { get; init => field = value ?? []; } = [];
}
