using Microsoft.Extensions.Logging;

namespace Plugin.Hosting;

/// <summary>Every log line about the start of resources.</summary>
internal static partial class StartupLog
{
    [LoggerMessage(1100, LogLevel.Error, "{Resource} is not served: {Step} failed: {Reason}")]
    public static partial void StepFailed(this ILogger logger, string resource, string step, string reason);
}
