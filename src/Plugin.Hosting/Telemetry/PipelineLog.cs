using Microsoft.Extensions.Logging;

namespace Plugin.Hosting;

/// <summary>Every log line of the pipeline. Bodies come here redacted; nothing else may format a command.</summary>
internal static partial class PipelineLog
{
    [LoggerMessage(1000, LogLevel.Debug, "{Command} for {Resource} [{LogId}] accepted: {Body}")]
    public static partial void Accepted(this ILogger logger, string command, string resource, string logId, string body);

    [LoggerMessage(EventId = 1001, Message = "{Command} for {Resource} [{LogId}] {Result} in {Milliseconds} ms")]
    public static partial void Answered(
        this ILogger logger, LogLevel level, string command, string resource, string logId, string result, long milliseconds);

    [LoggerMessage(1002, LogLevel.Debug, "{Command} for {Resource} [{LogId}] is answered with {Body}")]
    public static partial void AnswerBody(this ILogger logger, string command, string resource, string logId, string body);

    [LoggerMessage(1003, LogLevel.Warning, "{Command} for {Resource} [{LogId}] failed: {Details}")]
    public static partial void Failed(this ILogger logger, string command, string resource, string logId, string? details);

    [LoggerMessage(1004, LogLevel.Error, "{Command} for {Resource} [{LogId}] met an error its handler does not expect")]
    public static partial void Faulted(this ILogger logger, Exception exception, string command, string resource, string logId);

    [LoggerMessage(1005, LogLevel.Debug, "{Command} for {Resource} [{LogId}]: {Progress}")]
    public static partial void Progress(this ILogger logger, string command, string resource, string logId, string progress);

    [LoggerMessage(1006, LogLevel.Warning,
        "{Command} for {Resource} [{LogId}] was cancelled and did not end within {Grace}; it is answered as a failure and keeps its lane until it ends")]
    public static partial void Overdue(this ILogger logger, string command, string resource, string logId, TimeSpan grace);

    [LoggerMessage(1007, LogLevel.Warning, "{Command} for {Resource} [{LogId}] ended after its failure had been answered; its outcome: {Outcome}")]
    public static partial void EndedLate(this ILogger logger, string command, string resource, string logId, string outcome);

    [LoggerMessage(1008, LogLevel.Debug,
        "{Command} for {Resource} brought {WireName}.{Member}, which this plugin does not know; it is passed over and written back (said once)")]
    public static partial void UnknownMember(this ILogger logger, string command, string resource, string wireName, string? member);

    [LoggerMessage(1009, LogLevel.Warning,
        "{Command} for {Resource} brought the constant {Constant} in {WireName}.{Member}, which this plugin does not know; it reads as absent and is written back (said once)")]
    public static partial void UnknownConstant(
        this ILogger logger, string command, string resource, string wireName, string? member, string constant);

    [LoggerMessage(1013, LogLevel.Warning,
        "{Command} for {Resource} brought an object of {WireName}, which this plugin does not know; it is kept as it came and written back (said once)")]
    public static partial void UnknownClass(this ILogger logger, string command, string resource, string wireName);

    [LoggerMessage(1010, LogLevel.Information, "Stopping: new commands are refused, {Count} are given {Bound} to end")]
    public static partial void Draining(this ILogger logger, int count, TimeSpan bound);

    [LoggerMessage(1011, LogLevel.Warning, "Stopping: {Count} commands did not end in time and are cancelled")]
    public static partial void DrainCancels(this ILogger logger, int count);

    [LoggerMessage(1012, LogLevel.Error, "Stopping: {Count} commands ignore their cancellation and are left behind")]
    public static partial void DrainGaveUp(this ILogger logger, int count);
}
