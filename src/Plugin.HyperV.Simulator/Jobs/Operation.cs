using Plugin.HyperV.Simulator.Schema;

namespace Plugin.HyperV.Simulator.Jobs;

/// <summary>The part of a method that takes time.</summary>
internal sealed record Operation
{
    /// <summary>Does the work, all or nothing.</summary>
    public required Func<CancellationToken, ValueTask<Outcome>> Work { get; init; }

    public string JobClass { get; init; } = JobClasses.Concrete;

    /// <summary>Hyper-V's number for the kind of work.</summary>
    public ushort JobType { get; init; }

    public bool Cancellable { get; init; }

    public TimeSpan? Duration { get; init; }

    /// <summary>Takes back what the method did before its work; called when the work fails or is cancelled.</summary>
    public Action? Abandon { get; init; }
}
