namespace Plugin.Hosting;

/// <summary>The releases of CloudStack that a plugin is for.</summary>
public sealed record DescribedKernels
{
    /// <summary>The oldest one that its project declares with <c>MinimumCloudStackVersion</c>; null when it declares none.</summary>
    public string? Oldest { get; init; }

    /// <summary>The newest one whose commands its contracts mirror; null when all its contracts are its author's own.</summary>
    public string? Newest { get; init; }
}
