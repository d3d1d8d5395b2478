namespace Plugin.HyperV.Driver.Jobs;

/// <summary>How the driver waits for Hyper-V's jobs.</summary>
public sealed record JobSettings
{
    /// <summary>The first pause between two looks at a job; later ones grow up to <see cref="LongestPause"/>.</summary>
    public TimeSpan ShortestPause { get; init; } = TimeSpan.FromMilliseconds(10);

    /// <summary>The longest pause between two looks at a job.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>After this time a job is asked to end and its operation fails.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromHours(3);

    /// <summary>How long a job that was asked to end may take to do so.</summary>
    public TimeSpan TerminationGrace { get; init; } = TimeSpan.FromSeconds(15);
}
