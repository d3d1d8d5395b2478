using Plugin.HyperV.Cim;

namespace Plugin.HyperV.Simulator.Jobs;

/// <summary>A piece of work that goes on after its method has returned. Guarded by its table.</summary>
internal sealed class Job(string className, string method)
{
    public string Id { get; } = Guid.NewGuid().ToString("D").ToUpperInvariant();

    public string ClassName { get; } = className;

    public string Method { get; } = method;

    public ushort State { get; set; } = JobState.New;

    public ushort JobType { get; init; }

    public bool Cancellable { get; init; }

    public required DateTimeOffset Submitted { get; init; }

    public DateTimeOffset LastChange { get; set; }

    public TimeSpan Expected { get; init; }

    public uint ErrorCode { get; set; }

    public string? ErrorDescription { get; set; }

    public IReadOnlyList<CimPath> Affected { get; set; } = [];

    public CancellationTokenSource Cancellation { get; } = new();

    /// <summary>Takes back what the method did before its job began.</summary>
    public Action? Abandon { get; init; }

    public ITimer? Timer { get; set; }

    public bool IsFinal => State >= JobState.Completed;
}
