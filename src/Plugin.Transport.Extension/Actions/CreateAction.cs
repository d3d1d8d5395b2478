using Plugin.CloudStack.Vm;

namespace Plugin.Transport.Extension;

/// <summary>
/// Creates a VM and powers it on. What fails is rolled back by the opposite command, unless the VM was there before: the
/// kernel repeats the action after a failure of its own, and must not lose a VM by that.
/// </summary>
internal sealed class CreateAction(CommandSender sender) : ExtensionAction("create")
{
    private const int RollbackSeconds = 120;

    public override async Task<string> RunAsync(ActionRun run)
    {
        var existed = await ExistsAsync(run).ConfigureAwait(false);
        try
        {
            await sender.SendAsync(new StartCommand { Vm = run.Vm }, run, run.Budget.RevertibleWorkSeconds, run.Cancellation).ConfigureAwait(false);
        }
        catch (CallException failure) when (existed != true && sender.Serves<StopCommand>())
        {
            throw new CallException($"{failure.Message.TrimEnd('.')}; {await RollBackAsync(run, expunge: existed == false).ConfigureAwait(false)}");
        }

        return ReplyJson.Success($"VM '{run.VmName}' is created and started");
    }

    /// <summary>Whether the host has the VM already; null when it cannot tell.</summary>
    private async Task<bool?> ExistsAsync(ActionRun run)
    {
        if (sender.PowerStates is null)
        {
            return null;
        }

        try
        {
            return (await sender.ReportAsync(run).ConfigureAwait(false)).ContainsKey(run.VmName);
        }
        catch (CallException) when (!run.Cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>Undoes what was begun, whoever still waits for it.</summary>
    private async Task<string> RollBackAsync(ActionRun run, bool expunge)
    {
        try
        {
            var command = new StopCommand { VmName = run.VmName, Vm = run.Vm, ForceStop = true, ExpungeVm = expunge };
            await sender.SendAsync(command, run, RollbackSeconds, CancellationToken.None).ConfigureAwait(false);
            return "what was begun is rolled back";
        }
        catch (CallException exception)
        {
            return $"what was begun could not be rolled back: {exception.Message}";
        }
    }
}
