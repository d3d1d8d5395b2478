using Microsoft.Extensions.Logging;
using Plugin.Abstractions;

namespace Plugin.Hosting;

/// <summary>
/// Hands each resource the commands that an earlier process left open, before any kernel hears of it. They are closed
/// when the plugin has looked after them; when it cannot, the process does not start and they stay open.
/// </summary>
internal sealed class InterruptedCommands(CommandJournal journal, TimeProvider time, ILogger<InterruptedCommands> logger) : IStartupStep
{
    public string Name => "reconciliation of interrupted commands";

    public async ValueTask RunAsync(PluginResource resource, CancellationToken cancellation)
    {
        var left = journal.TakeLeft(resource.Name);
        if (left.Count == 0)
        {
            return;
        }

        var commands = left.Select(static entry => entry.Command).ToArray();
        if (resource.Plugin.FindPart<IReconcilesInterrupted>() is { } reconciler)
        {
            logger.Reconciles(resource.Name, commands.Length);
            var begun = time.GetTimestamp();
            await reconciler.ReconcileAsync(commands, cancellation).ConfigureAwait(false);
            logger.Reconciled(resource.Name, commands.Length, (long)time.GetElapsedTime(begun).TotalMilliseconds);
        }
        else
        {
            foreach (var command in commands)
            {
                logger.NotReconciled(
                    command.WireName, command.Resource, command.LogId, command.AcceptedAt, string.Join(", ", command.Keys), resource.Name);
            }
        }

        journal.CloseLeft(left);
    }
}
