using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Plugin.Hosting;

/// <summary>Opens the journal before any service of the host starts.</summary>
internal sealed class JournalService(
    CommandJournal journal, CommandPipeline pipeline, PluginResources resources, IOptions<PluginHostOptions> options, ILogger<JournalService> logger)
    : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Journal.Enabled)
        {
            pipeline.Recall(journal.Open(resources));
        }
        else
        {
            logger.JournalOff();
        }

        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
