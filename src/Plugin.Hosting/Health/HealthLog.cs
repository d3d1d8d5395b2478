using System.Net;
using Microsoft.Extensions.Logging;

namespace Plugin.Hosting;

/// <summary>Every log line about the health page and the service manager.</summary>
internal static partial class HealthLog
{
    [LoggerMessage(1400, LogLevel.Information, "The health page is on http://{EndPoint}/healthz and /readyz, what the plugins serve on /capabilities")]
    public static partial void HealthListens(this ILogger logger, IPEndPoint endPoint);

    [LoggerMessage(1401, LogLevel.Warning, "Everybody who reaches {EndPoint} sees the names and states of the resources, and what the plugins serve. Set Health:Listen to a loopback address unless probes come from elsewhere")]
    public static partial void HealthIsOpen(this ILogger logger, IPEndPoint endPoint);

    [LoggerMessage(1402, LogLevel.Error, "The health page met an error")]
    public static partial void HealthFaulted(this ILogger logger, Exception exception);

    [LoggerMessage(1403, LogLevel.Warning, "systemd cannot be told {Message}: {Reason}. Its socket is the one in NOTIFY_SOCKET; Type=notify and NotifyAccess of the unit make it")]
    public static partial void NotTold(this ILogger logger, string message, string reason);

    [LoggerMessage(1404, LogLevel.Error, "The process is stuck: no thread takes up work. systemd's watchdog is not answered")]
    public static partial void Stuck(this ILogger logger);
}
