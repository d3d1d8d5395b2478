using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Plugin.Abstractions;

namespace Plugin.Hosting.Tests.Doubles;

/// <summary>A pipeline over a <see cref="ScriptedPlugin"/>, a clock that stands still and a logger that keeps all.</summary>
public sealed class PipelineBench : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private readonly LoggerFactory _loggers;

    /// <summary>Creates the pipeline.</summary>
    /// <param name="configure">Settings other than the usual ones.</param>
    /// <param name="minimum">What is logged; from Information on, commands that only read take the pipeline's short way.</param>
    public PipelineBench(Action<PluginHostOptions>? configure = null, LogLevel minimum = LogLevel.Trace)
    {
        var options = new PluginHostOptions();
        configure?.Invoke(options);
        _loggers = new LoggerFactory([Log], new LoggerFilterOptions { MinLevel = minimum });
        Pipeline = new CommandPipeline(Options.Create(options), Time, _loggers.CreateLogger<CommandPipeline>());
    }

    public ScriptedPlugin Plugin { get; } = new();

    public ManualTime Time { get; } = new();

    public CollectingLogger Log { get; } = new();

    public CommandPipeline Pipeline { get; }

    public static async Task<T> InTime<T>(Task<T> task) => await task.WaitAsync(s_patience);

    public static async Task InTime(Task task) => await task.WaitAsync(s_patience);

    public Task<StartAnswer> StartAsync(StartCommand command) => StartUntilAsync(command, CancellationToken.None);

    public async Task<StartAnswer> StartUntilAsync(StartCommand command, CancellationToken cancellation) =>
        (StartAnswer)await Pipeline.RunAsync(CommandRequest.For(Plugin, Plugin.StartRoute, "10.0.0.1", command), cancellation);

    public async Task<CheckAnswer> CheckAsync(CheckCommand command) =>
        (CheckAnswer)await Pipeline.RunAsync(CommandRequest.For(Plugin, Plugin.CheckRoute, "10.0.0.1", command), CancellationToken.None);

    /// <summary>Waits until something has set a timer that is due within the span.</summary>
    public Task TimerWithin(TimeSpan span) => Until(() => Time.TimersDueWithin(span) > 0);

    /// <summary>Waits until something is so.</summary>
    public static async Task Until(Func<bool> isSo)
    {
        ArgumentNullException.ThrowIfNull(isSo);
        using var patience = new CancellationTokenSource(s_patience);
        while (!isSo())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    public void Dispose()
    {
        Pipeline.Dispose();
        _loggers.Dispose();
    }
}
