using Microsoft.Extensions.Logging;

namespace Plugin.Hosting;

/// <summary>Every log line of the journal and of what follows from it.</summary>
internal static partial class JournalLog
{
    [LoggerMessage(1200, LogLevel.Information, "The journal {Path} is open; {Interrupted} commands were in progress when the last process ended")]
    public static partial void JournalOpen(this ILogger logger, string path, int interrupted);

    [LoggerMessage(1201, LogLevel.Information, "{Owner} reconciles {Count} interrupted commands with its devices")]
    public static partial void Reconciles(this ILogger logger, string owner, int count);

    [LoggerMessage(1202, LogLevel.Information, "{Owner} has reconciled {Count} interrupted commands in {Milliseconds} ms")]
    public static partial void Reconciled(this ILogger logger, string owner, int count, long milliseconds);

    [LoggerMessage(1203, LogLevel.Warning,
        "{Command} for {Resource} [{LogId}] of {AcceptedAt:O} on {Keys} was in progress when the last process ended, and nothing here reconciles it for {Owner}; look whether the device has done it, in part or not at all")]
    public static partial void NotReconciled(
        this ILogger logger, string command, string resource, string logId, DateTimeOffset acceptedAt, string keys, string owner);

    [LoggerMessage(1204, LogLevel.Warning,
        "{Path} cannot be written, so the ends of {Count} commands are kept in memory until it can; if the process ends before, they are reconciled at the next start: {Cause}")]
    public static partial void JournalKeepsEnds(this ILogger logger, string path, int count, string cause);

    [LoggerMessage(1205, LogLevel.Information, "{Path} can be written again; the ends of {Count} commands that were kept are in it")]
    public static partial void JournalWritesAgain(this ILogger logger, string path, int count);

    [LoggerMessage(1206, LogLevel.Warning,
        "The journal is not open, so commands run without it; start the host before the first command, or set Plugin:Journal:Enabled to false (said once)")]
    public static partial void JournalNotOpen(this ILogger logger);

    [LoggerMessage(1207, LogLevel.Warning, "The journal is off (Plugin:Journal:Enabled): after a crash nobody knows which commands were in progress")]
    public static partial void JournalOff(this ILogger logger);

    [LoggerMessage(1208, LogLevel.Information, "{Command} for {Resource} [{LogId}] came again as {Delivery} and is not run twice")]
    public static partial void CameAgain(this ILogger logger, string command, string resource, string logId, string delivery);

    [LoggerMessage(1209, LogLevel.Warning,
        "{Command} for {Resource} [{LogId}] met a device that fails for a moment, and is run again in {Delay:0.##} s (attempt {Attempt} of {Attempts}): {Cause}")]
    public static partial void Retries(
        this ILogger logger, string command, string resource, string logId, double delay, int attempt, int attempts, string cause);

    [LoggerMessage(1210, LogLevel.Warning, "Old entries of {Path} cannot be removed; it is tried again later: {Cause}")]
    public static partial void JournalNotPruned(this ILogger logger, string path, string cause);
}
