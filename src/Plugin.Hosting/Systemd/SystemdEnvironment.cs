using System.Globalization;

namespace Plugin.Hosting;

/// <summary>What systemd tells a service in its environment.</summary>
/// <param name="NotifySocket">Where it listens; null for a process that systemd does not wait for.</param>
/// <param name="Watchdog">How often it wants to hear at least; null when it does not watch this process.</param>
internal sealed record SystemdEnvironment(string? NotifySocket, TimeSpan? Watchdog)
{
    private const string NotifySocketVariable = "NOTIFY_SOCKET";
    private const string WatchdogVariable = "WATCHDOG_USEC";
    private const string WatchdogProcessVariable = "WATCHDOG_PID";

    /// <summary>Reads the variables, and takes them away from processes that this one starts.</summary>
    public static SystemdEnvironment Take()
    {
        var taken = Read(Environment.GetEnvironmentVariable, Environment.ProcessId);
        foreach (var variable in (string[])[NotifySocketVariable, WatchdogVariable, WatchdogProcessVariable])
        {
            Environment.SetEnvironmentVariable(variable, null);
        }

        return taken;
    }

    /// <summary>Reads the variables.</summary>
    public static SystemdEnvironment Read(Func<string, string?> variable, int processId)
    {
        var socket = variable(NotifySocketVariable) is { Length: > 1 } address && address[0] is '/' or '@' ? variable(NotifySocketVariable) : null;
        var isForThis = variable(WatchdogProcessVariable) is not { Length: > 0 } process
            || process == processId.ToString(CultureInfo.InvariantCulture);
        return new(socket, isForThis && long.TryParse(variable(WatchdogVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var microseconds)
            && microseconds is > 0 and < int.MaxValue * 1000L
                ? TimeSpan.FromMicroseconds(microseconds)
                : null);
    }
}
