using Microsoft.Extensions.Logging;
using Plugin.Cli.Terminals;
using Plugin.Transport.Agent.Kernel;

namespace Plugin.Cli.Kernel;

/// <summary>Shows on the error stream what the server has to say beyond what <see cref="Visitors"/> prints.</summary>
internal sealed class ErrorLog(Terminal terminal) : ILogger<AgentServer>
{
    private static readonly HashSet<string?> s_printedElsewhere = ["Listening", "StartedUp", "Ready", "Lost"];

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel) && !s_printedElsewhere.Contains(eventId.Name))
        {
            lock (terminal)
            {
                terminal.Error.WriteLine(Visitors.OneLine(formatter(state, exception)));
            }
        }
    }
}
