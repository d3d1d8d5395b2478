using Microsoft.Extensions.Logging;

namespace Plugin.Hosting;

/// <summary>Every log line about the start of resources.</summary>
internal static partial class StartupLog
{
    [LoggerMessage(1100, LogLevel.Error, "{Resource} is not served: {Reason}")]
    public static partial void StepFailed(this ILogger logger, string resource, string reason);

    [LoggerMessage(1101, LogLevel.Information, "{Resource} is tried again in {Wait}")]
    public static partial void StepRetried(this ILogger logger, string resource, TimeSpan wait);

    [LoggerMessage(1102, LogLevel.Information, "{Resource} has come through its startup steps and is served from now on")]
    public static partial void ServedAtLast(this ILogger logger, string resource);

    [LoggerMessage(1103, LogLevel.Information,
        "{Plugin} {Version} serves {Resources} by {Transports}: {Commands} commands, capabilities {Capabilities}; data in {DataDirectory}")]
    public static partial void Serves(
        this ILogger logger, string plugin, string version, string resources, string transports, int commands, string capabilities, string dataDirectory);
}
