using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Plugin.Hosting;

/// <summary>
/// Runs the startup steps of every resource when the process starts, and opens their gates. It is the first hosted
/// service, so that the process does not start when a step fails.
/// </summary>
internal sealed class StartupSequence(PluginResources resources, IEnumerable<IStartupStep> steps, ILogger<StartupSequence> logger) : IHostedService
{
    private readonly IStartupStep[] _steps = [.. steps];

    public Task StartAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(resources.All.Select(resource => Task.Run(() => StartAsync(resource, cancellationToken), cancellationToken)));

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task StartAsync(PluginResource resource, CancellationToken cancellation)
    {
        foreach (var step in _steps)
        {
            resource.Gate.WaitFor(step.Name);
            try
            {
                await step.RunAsync(resource, cancellation).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
            {
                var reason = StartupFault.Describe(exception);
                resource.Gate.WaitFor($"{step.Name}: {reason}");
                logger.StepFailed(resource.Name, step.Name, reason);
                throw new StartupException($"{resource.Name}: {step.Name} failed: {reason}", exception) { ExitCode = PluginExitCode.NotReady };
            }
        }

        resource.Gate.Open();
    }
}
