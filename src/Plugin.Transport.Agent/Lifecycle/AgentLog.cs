using Microsoft.Extensions.Logging;

namespace Plugin.Transport.Agent.Lifecycle;

/// <summary>Every log line of the connected agent. Bodies are the pipeline's business: none is logged here.</summary>
internal static partial class AgentLog
{
    [LoggerMessage(2100, LogLevel.Warning,
        "{Section}:TrustAnyKernel is set: the kernel's certificate is not verified, so whoever answers at its address controls the host. Set {Section}:CaFile")]
    public static partial void TrustsAnybody(this ILogger logger, string section);

    [LoggerMessage(2101, LogLevel.Information, "{Agent} dials the kernel {Kernel}")]
    public static partial void Dials(this ILogger logger, string agent, string kernel);

    [LoggerMessage(2102, LogLevel.Information, "{Agent} is connected to {Kernel} and introduces itself as host {HostId} (-1: new)")]
    public static partial void Introduces(this ILogger logger, string agent, string kernel, long hostId);

    [LoggerMessage(2103, LogLevel.Information, "{Agent} is accepted by {Kernel} as host {HostId}")]
    public static partial void Ready(this ILogger logger, string agent, string kernel, long hostId);

    [LoggerMessage(2104, LogLevel.Error, "{Kernel} refuses {Agent}: {Reason}")]
    public static partial void Refused(this ILogger logger, string kernel, string agent, string reason);

    [LoggerMessage(2105, LogLevel.Warning, "{Agent} has no connection to {Kernel}: {Reason}. It tries again in {Wait:0.##} s")]
    public static partial void Unconnected(this ILogger logger, string agent, string kernel, string reason, double wait);

    [LoggerMessage(2106, LogLevel.Warning, "The answer to request {Sequence} of {Kernel} is kept until the same kernel is there again, because its connection is over")]
    public static partial void LateAnswerKept(this ILogger logger, long sequence, string kernel);

    [LoggerMessage(2107, LogLevel.Warning, "Request {Sequence} of {Kernel} cannot be read and is answered with a failure: {Reason}")]
    public static partial void Unreadable(this ILogger logger, long sequence, string kernel, string reason);

    [LoggerMessage(2108, LogLevel.Warning, "An answer of {Kernel} cannot be read and is ignored: {Reason}")]
    public static partial void AnswerUnreadable(this ILogger logger, string kernel, string reason);

    [LoggerMessage(2109, LogLevel.Error, "The answer to {Command} cannot be written; a failure goes in its place")]
    public static partial void AnswerUnwritable(this ILogger logger, Exception exception, string command);

    [LoggerMessage(2110, LogLevel.Warning, "{Kernel} asks {Agent} for what it has not: {Reason}")]
    public static partial void NotServed(this ILogger logger, string kernel, string agent, string reason);

    [LoggerMessage(2111, LogLevel.Warning, "Request {Sequence} of {Kernel} is answered with a failure: {Count} others are in progress")]
    public static partial void Busy(this ILogger logger, long sequence, string kernel, int count);

    [LoggerMessage(2112, LogLevel.Warning, "The ping of {Agent} goes without power states: {Reason}")]
    public static partial void PingWithoutStates(this ILogger logger, string agent, string reason);

    [LoggerMessage(2113, LogLevel.Information, "{Kernel} asks {Agent} to introduce itself again")]
    public static partial void StartupWanted(this ILogger logger, string kernel, string agent);

    [LoggerMessage(2114, LogLevel.Information, "{Kernel} gives {Agent} the kernels {Kernels}")]
    public static partial void KernelsGiven(this ILogger logger, string kernel, string agent, string kernels);

    [LoggerMessage(2115, LogLevel.Warning, "{Kernel} gives {Agent} a list of kernels that cannot be used: {Kernels}")]
    public static partial void KernelsUnusable(this ILogger logger, string kernel, string agent, string kernels);

    [LoggerMessage(2116, LogLevel.Information, "{Agent} leaves {Kernel} for {Next}, as it was asked to")]
    public static partial void HandsOver(this ILogger logger, string agent, string kernel, string next);

    [LoggerMessage(2123, LogLevel.Error, "{Agent} stays with {Kernel}, which wants it to leave: {Next} cannot be reached")]
    public static partial void CannotHandOver(this ILogger logger, string agent, string kernel, string next);

    [LoggerMessage(2124, LogLevel.Information, "{Agent} leaves {Kernel} for its preferred kernel {Next}")]
    public static partial void ReturnsToPreferred(this ILogger logger, string agent, string kernel, string next);

    [LoggerMessage(2125, LogLevel.Debug, "{Agent} does not go to its preferred kernel {Next} now: it cannot be reached, or something is in progress")]
    public static partial void PreferredLater(this ILogger logger, string agent, string next);

    [LoggerMessage(2117, LogLevel.Warning, "{Kernel} has dismissed {Agent} ({Reason}); it does not connect again before its process starts anew")]
    public static partial void Dismissed(this ILogger logger, string kernel, string agent, string reason);

    [LoggerMessage(2118, LogLevel.Information, "{Agent} takes its leave of {Kernel}")]
    public static partial void Leaves(this ILogger logger, string agent, string kernel);

    [LoggerMessage(2119, LogLevel.Error, "The connection of {Agent} to {Kernel} failed")]
    public static partial void Faulted(this ILogger logger, Exception exception, string agent, string kernel);

    [LoggerMessage(2121, LogLevel.Information, "The answer to request {Sequence} of an earlier connection is sent to {Kernel}")]
    public static partial void LateAnswerSent(this ILogger logger, long sequence, string kernel);

    [LoggerMessage(2122, LogLevel.Warning, "The answer to request {Sequence} of an earlier connection is dropped: {Reason}")]
    public static partial void LateAnswerDropped(this ILogger logger, long sequence, string reason);

    [LoggerMessage(2120, LogLevel.Error, "Request {Sequence} of {Kernel} fails, because the agent cannot keep its state in the data directory: {Reason}")]
    public static partial void StateNotKept(this ILogger logger, long sequence, string kernel, string reason);

    [LoggerMessage(2126, LogLevel.Information,
        "workers={Workers} of {Section}:PropertiesFile is not taken: Plugin:MaxParallelMutations ({Mutations}) and Plugin:MaxParallelReads ({Reads}) say how much runs at once")]
    public static partial void WorkersNotTaken(this ILogger logger, string section, int workers, int mutations, int reads);
}
