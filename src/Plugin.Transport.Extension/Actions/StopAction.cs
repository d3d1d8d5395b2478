using Plugin.CloudStack.Vm;

namespace Plugin.Transport.Extension;

/// <summary>Powers a VM off, for <c>delete</c> for good. One that the host does not have counts as stopped.</summary>
internal sealed class StopAction(CommandSender sender, string name, bool expunge) : ExtensionAction(name)
{
    public override async Task<string> RunAsync(ActionRun run)
    {
        var command = new StopCommand { VmName = run.VmName, Vm = run.Call.Vm, ForceStop = expunge, ExpungeVm = expunge };
        await sender.SendAsync(command, run, run.Budget.WorkSeconds, run.Cancellation).ConfigureAwait(false);
        return ReplyJson.Success($"VM '{run.VmName}' is {(expunge ? "deleted" : "stopped")}");
    }
}
