namespace Plugin.HyperV.Simulator;

internal sealed record Fault
{
    public uint? ReturnCode { get; init; }

    public uint? WbemStatus { get; init; }

    public (uint Code, string Description)? JobError { get; init; }

    public TimeSpan Delay { get; init; }

    public HeldCall? Barrier { get; init; }

    public bool LosesJob { get; init; }

    /// <summary>True when the work must go on as a job even where jobs take no time.</summary>
    public bool NeedsJob => JobError is not null || Delay > TimeSpan.Zero || Barrier is not null || LosesJob;
}
