using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Plugin.Transport.Agent.Kernel;
using Plugin.Transport.Agent.Tests.Doubles;

namespace Plugin.Transport.Agent.Tests.Kernel;

/// <summary>The log as text, to be waited for.</summary>
internal sealed class LogLines : ILogger<AgentServer>
{
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private int _count;

    /// <summary>How many lines there were, of any kind.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Waits for a line that holds a text; the lines before it are skipped.</summary>
    public async Task<string> NextAsync(string text)
    {
        while (true)
        {
            var line = await _lines.Reader.ReadAsync(Patience.Token);
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return line;
            }
        }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Interlocked.Increment(ref _count);
        _lines.Writer.TryWrite(formatter(state, exception));
    }
}
