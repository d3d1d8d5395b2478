using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Plugin.Hosting.Tests.Doubles;

/// <summary>Keeps every log line of every level, with each structured value and the whole text of exceptions.</summary>
public sealed class CollectingLogger : ILoggerProvider, ILogger
{
    private readonly Lock _lock = new();
    private readonly List<(string Text, TaskCompletionSource Seen)> _waiting = [];

    public ConcurrentQueue<string> Lines { get; } = new();

    public LogLevel Minimum { get; init; } = LogLevel.Trace;

    public string All => string.Join('\n', Lines);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= Minimum;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        var values = state is IEnumerable<KeyValuePair<string, object?>> pairs
            ? string.Join(' ', pairs.Select(static pair => $"{pair.Key}={pair.Value}"))
            : "";
        var line = $"{logLevel} {eventId.Id} {formatter(state, exception)} | {values} | {exception}";
        lock (_lock)
        {
            Lines.Enqueue(line);
            foreach (var (_, seen) in _waiting.Where(waiting => line.Contains(waiting.Text, StringComparison.Ordinal)))
            {
                seen.TrySetResult();
            }
        }
    }

    /// <summary>Completes when a line holds the text.</summary>
    public Task Holds(string text)
    {
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            if (Lines.Any(line => line.Contains(text, StringComparison.Ordinal)))
            {
                return Task.CompletedTask;
            }

            _waiting.Add((text, seen));
        }

        return PipelineBench.InTime(seen.Task);
    }

    public void Dispose()
    {
    }
}
