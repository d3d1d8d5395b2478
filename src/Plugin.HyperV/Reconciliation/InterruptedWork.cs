using Microsoft.Extensions.Logging;
using Plugin.Abstractions;
using Plugin.HyperV.Driver;
using Plugin.HyperV.Driver.Vms;

namespace Plugin.HyperV.Reconciliation;

/// <summary>Says what the host has of the commands that an earlier process did not finish.</summary>
internal sealed partial class InterruptedWork(VmCatalog catalog, ILogger<InterruptedWork> logger)
{
    private const string VmKind = "vm";

    /// <summary>Looks at every VM that a command was on. What was half built or half written must be removed before.</summary>
    public async Task TellAsync(IReadOnlyList<InterruptedCommand> interrupted, CancellationToken cancellationToken)
    {
        foreach (var command in interrupted)
        {
            var vms = command.Keys.Where(static key => key.Kind == VmKind).Select(static key => key.Name).ToList();
            if (vms.Count == 0)
            {
                LogWithoutVm(command.WireName, command.LogId, string.Join(", ", command.Keys));
            }

            foreach (var vm in vms)
            {
                LogVm(command.WireName, command.LogId, vm, await FindAsync(vm, cancellationToken));
            }
        }
    }

    private async Task<string> FindAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            return await catalog.FindAsync(name, cancellationToken) switch
            {
                null => "there is no such VM",
                { Power: VmPower.On } => "it runs",
                { Power: VmPower.Off } => "it is off",
                var other => $"it is in state {other.State}",
            };
        }
        catch (HyperVException several)
        {
            return several.Message;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning,
        Message = "{Command} [{LogId}] was interrupted by the end of the plugin process; VM {Vm} on the host: {Found}")]
    private partial void LogVm(string command, string logId, string vm, string found);

    [LoggerMessage(Level = LogLevel.Warning,
        Message = "{Command} [{LogId}] on {Keys} was interrupted by the end of the plugin process; files it had not finished are removed")]
    private partial void LogWithoutVm(string command, string logId, string keys);
}
