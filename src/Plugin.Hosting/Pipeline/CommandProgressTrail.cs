using System.Globalization;
using Microsoft.Extensions.Logging;
using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>Keeps the last thing a handler said it was doing, so that a timeout can say it.</summary>
internal sealed class CommandProgressTrail(OperationRun run, ILogger logger) : IProgress<CommandProgress>
{
    private volatile Last? _last;

    public void Report(CommandProgress value)
    {
        if (run.Work is null)
        {
            // The context has outlived its handler.
            return;
        }

        _last = new Last(value);
        if (logger.IsEnabled(LogLevel.Debug))
        {
            logger.Progress(run.WireName, run.Resource, run.LogId, Describe(value));
        }
    }

    public void Clear() => _last = null;

    /// <summary>For example <c>copying template (3 of 10)</c>; null when the handler never said anything.</summary>
    public string? Describe() => _last is { } last ? Describe(last.Value) : null;

    private string Describe(CommandProgress value)
    {
        var done = value.Done.ToString(CultureInfo.InvariantCulture);
        var activity = run.Scrubber.Scrub(value.Activity ?? "");
        return value.Total is { } total
            ? $"{activity} ({done} of {total.ToString(CultureInfo.InvariantCulture)})"
            : $"{activity} ({done})";
    }

    private sealed record Last(CommandProgress Value);
}
