using Microsoft.Extensions.Logging;

namespace Plugin.Hosting;

/// <summary>What all runs of a pipeline share.</summary>
internal sealed record RunSurroundings(
    DeadlineWatch Watch, MonotonicClock Clock, TimeProvider Time, TimeSpan? DefaultWait, LaneSet Lanes, ResourceShares Shares, ILogger Logger, Action<OperationRun> EndedLate);
