using Microsoft.Extensions.Logging;

namespace Plugin.Transport.Extension;

/// <summary>Every log line of the transport. Texts come here without the payload's secrets.</summary>
internal static partial class CallLog
{
    [LoggerMessage(5000, LogLevel.Debug, "Action {Action} done in {Milliseconds} ms, {Length} bytes")]
    public static partial void CallDone(this ILogger logger, string action, long milliseconds, int length);

    [LoggerMessage(5001, LogLevel.Warning, "Action {Action} failed after {Milliseconds} ms: {Output}")]
    public static partial void CallFailed(this ILogger logger, string action, long milliseconds, string output);

    [LoggerMessage(5002, LogLevel.Error, "Action {Action} met {Exception}, which it does not expect: {Text}")]
    public static partial void CallFaulted(this ILogger logger, string action, string exception, string text);

    [LoggerMessage(5003, LogLevel.Information, "{Plugin} takes calls of its executable on {Socket}")]
    public static partial void Listening(this ILogger logger, string plugin, string socket);

    [LoggerMessage(5004, LogLevel.Warning, "A connection to {Socket} was ended: {Cause}")]
    public static partial void ConnectionRefused(this ILogger logger, string socket, string cause);

    [LoggerMessage(5005, LogLevel.Warning, "The executable left before {Action} was answered: it was killed or stopped; what was begun is cancelled")]
    public static partial void CallerLeft(this ILogger logger, string action);
}
