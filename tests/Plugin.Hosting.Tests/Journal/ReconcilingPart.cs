using Plugin.Abstractions;

namespace Plugin.Hosting.Tests.Journal;

/// <summary>A plugin's part that keeps what it is told to reconcile.</summary>
public sealed class ReconcilingPart : IReconcilesInterrupted
{
    public List<InterruptedCommand> Seen { get; } = [];

    public Exception? Failure { get; set; }

    public ValueTask ReconcileAsync(IReadOnlyList<InterruptedCommand> interrupted, CancellationToken cancellationToken)
    {
        Seen.AddRange(interrupted);
        return Failure is null ? ValueTask.CompletedTask : ValueTask.FromException(Failure);
    }
}
