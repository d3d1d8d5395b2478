using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Plugin.Hosting;

/// <summary>
/// Runs the startup steps of every resource when the process starts, and opens their gates. It is the first hosted
/// service: nothing else starts while a step runs or after one has failed, unless failed steps are tried again.
/// </summary>
internal sealed class StartupSequence(
    PluginResources resources, IEnumerable<IStartupStep> steps, IOptions<PluginHostOptions> options, TimeProvider time, ILogger<StartupSequence> logger)
    : IHostedService, IDisposable
{
    // More devices than that are not asked at the same time.
    private const int MostAtOnce = 32;

    private readonly IStartupStep[] _steps = [.. steps];
    private readonly SelfCheckOptions _options = options.Value.SelfCheck;
    private readonly CancellationTokenSource _stopping = new();
    private Task _retrying = Task.CompletedTask;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        using var turns = new SemaphoreSlim(MostAtOnce);
        var failed = await Task.WhenAll(resources.All.Select(resource => TryAsync(resource, turns, cancellationToken))).ConfigureAwait(false);
        var again = failed.OfType<PendingStart>().ToList();
        if (again.Count > 0 && OnFailure == StartupFailure.Stop)
        {
            throw new StartupException(string.Join("; ", again.Select(static start => $"{start.Resource.Name}: {start.Reason}")))
            {
                ExitCode = PluginExitCode.NotReady,
            };
        }

        _retrying = Task.WhenAll(again.Select(start => RetryAsync(start, _stopping.Token)));
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _retrying.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose() => _stopping.Dispose();

    private StartupFailure OnFailure => _options.OnFailure ?? (resources.All.Count > 1 ? StartupFailure.Retry : StartupFailure.Stop);

    private async Task<PendingStart?> TryAsync(PluginResource resource, SemaphoreSlim turns, CancellationToken cancellation)
    {
        await turns.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            // A step that blocks its thread must not block the others.
            return await Task.Run(() => RunAsync(new PendingStart(resource, 0, ""), cancellation), cancellation).ConfigureAwait(false);
        }
        finally
        {
            turns.Release();
        }
    }

    private async Task RetryAsync(PendingStart start, CancellationToken stopping)
    {
        var pending = start;
        while (pending is not null)
        {
            logger.StepRetried(pending.Resource.Name, _options.RetryEvery);
            await Task.Delay(_options.RetryEvery, time, stopping).ConfigureAwait(false);
            pending = await RunAsync(pending, stopping).ConfigureAwait(false);
        }

        logger.ServedAtLast(start.Resource.Name);
    }

    /// <summary>Runs the steps from the one that is due.</summary>
    /// <returns>Null when all have ended; else what is left to do.</returns>
    private async Task<PendingStart?> RunAsync(PendingStart start, CancellationToken cancellation)
    {
        var resource = start.Resource;
        for (var i = start.NextStep; i < _steps.Length; i++)
        {
            var step = _steps[i];
            resource.Gate.WaitFor(step.Name);
            try
            {
                await step.RunAsync(resource, cancellation).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
            {
                var reason = $"{step.Name} failed: {StartupFault.Describe(exception)}";
                resource.Gate.WaitFor(reason);
                logger.StepFailed(resource.Name, reason);
                return new(resource, i, reason);
            }
        }

        resource.Gate.Open();
        return null;
    }

    private sealed record PendingStart(PluginResource Resource, int NextStep, string Reason);
}
