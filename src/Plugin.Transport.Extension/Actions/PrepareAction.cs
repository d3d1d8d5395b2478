using Plugin.CloudStack.Extensions;

namespace Plugin.Transport.Extension;

/// <summary>Prepares a VM before its first start, and gives what of its description has changed.</summary>
internal sealed class PrepareAction(CommandSender sender) : ExtensionAction("prepare")
{
    public override async Task<string> RunAsync(ActionRun run)
    {
        var command = new PrepareExternalProvisioningCommand { Vm = run.Vm };
        var answer = (PrepareExternalProvisioningAnswer)await sender
            .SendAsync(command, run, run.Budget.WorkSeconds, run.Cancellation).ConfigureAwait(false);
        return VmPatch.Between(run.ReadVmAgain(), answer);
    }
}
