using System.Net;
using Microsoft.Extensions.Logging;

namespace Plugin.Transport.Agent.Kernel;

/// <summary>What the kernel's end says; never anything of what was sent.</summary>
internal static partial class AgentServerLog
{
    [LoggerMessage(3500, LogLevel.Information, "The kernel takes agents on {EndPoint}")]
    public static partial void Listening(this ILogger logger, EndPoint? endPoint);

    [LoggerMessage(3501, LogLevel.Warning, "Agents are not verified: everybody who reaches {EndPoint} is let in")]
    public static partial void TrustsEverybody(this ILogger logger, EndPoint? endPoint);

    [LoggerMessage(3502, LogLevel.Warning, "A connection cannot be taken: {Reason}")]
    public static partial void CannotAccept(this ILogger logger, string reason);

    [LoggerMessage(3503, LogLevel.Warning, "{Count} connections have not started up; until there are fewer, the longest silent ones or further ones are closed")]
    public static partial void TooManyUnspoken(this ILogger logger, int count);

    [LoggerMessage(3504, LogLevel.Warning, "Connections are taken again; {Count} were closed before they started up")]
    public static partial void TakesAgain(this ILogger logger, long count);

    [LoggerMessage(3505, LogLevel.Information, "A connection ended before it started up: {Reason}")]
    public static partial void EndedUnspoken(this ILogger logger, string reason);

    [LoggerMessage(3507, LogLevel.Information, "{Count} more connections ended before they started up; their lines were left out")]
    public static partial void EndingsOmitted(this ILogger logger, long count);

    [LoggerMessage(3506, LogLevel.Information, "{Remote} sent a message before its startup; it is dropped: {Reason}")]
    public static partial void DroppedUnspoken(this ILogger logger, EndPoint? remote, string reason);

    [LoggerMessage(3508, LogLevel.Warning, "{Remote} is let in although a strict kernel would refuse it: {Reason}")]
    public static partial void LetInAllTheSame(this ILogger logger, EndPoint? remote, string reason);

    [LoggerMessage(3510, LogLevel.Information, "{Agent} has started up from {Remote}")]
    public static partial void StartedUp(this ILogger logger, ConnectedAgent agent, EndPoint? remote);

    [LoggerMessage(3511, LogLevel.Information, "{Agent} is ready")]
    public static partial void Ready(this ILogger logger, ConnectedAgent agent);

    [LoggerMessage(3512, LogLevel.Warning, "{Agent} is refused: {Reason}")]
    public static partial void Refused(this ILogger logger, ConnectedAgent agent, string reason);

    [LoggerMessage(3513, LogLevel.Information, "{Agent} is lost: {Reason}")]
    public static partial void Lost(this ILogger logger, ConnectedAgent agent, string reason);

    [LoggerMessage(3514, LogLevel.Information, "{Agent} stops: {Reason}")]
    public static partial void Stops(this ILogger logger, ConnectedAgent agent, string? reason);

    [LoggerMessage(3515, LogLevel.Warning, "The second ReadyCommand for {Agent} failed: {Reason}")]
    public static partial void SecondReadyFailed(this ILogger logger, ConnectedAgent agent, string reason);

    [LoggerMessage(3520, LogLevel.Information, "{Agent} answered {Sequence}, but nobody waits for it any more; only the listener is told")]
    public static partial void LateAnswer(this ILogger logger, ConnectedAgent agent, long sequence);

    [LoggerMessage(3521, LogLevel.Warning,
        "{Agent} answered {Sequence} without the in-sequence flag of the request: CloudStack would send it nothing in sequence any more")]
    public static partial void SequenceFlagLost(this ILogger logger, ConnectedAgent agent, long sequence);

    [LoggerMessage(3522, LogLevel.Warning, "{Agent} answered {Sequence} with something else than answers: {Reason}")]
    public static partial void UnreadableAnswer(this ILogger logger, ConnectedAgent agent, long sequence, string reason);

    [LoggerMessage(3523, LogLevel.Warning, "{Agent} sent a request that cannot be read: {Reason}")]
    public static partial void UnreadableRequest(this ILogger logger, ConnectedAgent agent, string reason);

    [LoggerMessage(3524, LogLevel.Warning, "{Agent} has {Count} requests waiting; another one is dropped")]
    public static partial void RequestDropped(this ILogger logger, ConnectedAgent agent, int count);

    [LoggerMessage(3525, LogLevel.Warning, "{Agent} poses as a kernel node, whose certificate it does not have; the frame is dropped and the connection ended")]
    public static partial void PosesAsNode(this ILogger logger, ConnectedAgent agent);

    [LoggerMessage(3526, LogLevel.Error, "The kernel failed at {Command} of {Agent}")]
    public static partial void ListenerFailed(this ILogger logger, Exception exception, string command, ConnectedAgent agent);
}
