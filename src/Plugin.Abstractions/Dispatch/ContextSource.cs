namespace Plugin.Abstractions;

/// <summary>What a <see cref="CommandContext"/> of the pipeline asks when its handler asks: most handlers need little of it.</summary>
internal abstract class ContextSource
{
    public abstract string Resource { get; }

    public abstract string LogId { get; }

    public abstract DateTimeOffset? Deadline { get; }

    public abstract CancellationToken Cancellation { get; }

    public abstract IProgress<CommandProgress> Progress { get; }
}
