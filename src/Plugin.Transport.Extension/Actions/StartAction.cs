using Plugin.CloudStack.Vm;

namespace Plugin.Transport.Extension;

/// <summary>Powers a VM on.</summary>
internal sealed class StartAction(CommandSender sender) : ExtensionAction("start")
{
    public override async Task<string> RunAsync(ActionRun run)
    {
        await sender.SendAsync(new StartCommand { Vm = run.Vm }, run, run.Budget.WorkSeconds, run.Cancellation).ConfigureAwait(false);
        return ReplyJson.Success($"VM '{run.VmName}' is started");
    }
}
