using Plugin.CloudStack.Vm;

namespace Plugin.Transport.Extension;

/// <summary>Restarts a VM.</summary>
internal sealed class RebootAction(CommandSender sender) : ExtensionAction("reboot")
{
    public override async Task<string> RunAsync(ActionRun run)
    {
        var command = new RebootCommand { VmName = run.VmName, Vm = run.Call.Vm };
        await sender.SendAsync(command, run, run.Budget.WorkSeconds, run.Cancellation).ConfigureAwait(false);
        return ReplyJson.Success($"VM '{run.VmName}' is restarted");
    }
}
