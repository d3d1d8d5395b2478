using Plugin.CloudStack.Vm;

namespace Plugin.Transport.Extension;

/// <summary>Tells one VM's power state. A VM that the host does not have is a failure, which changes nothing in the kernel.</summary>
internal sealed class StatusAction(CommandSender sender) : ExtensionAction("status")
{
    public override bool ChangesVm => false;

    public override async Task<string> RunAsync(ActionRun run)
    {
        var state = await FindAsync(run).ConfigureAwait(false)
            ?? throw new CallException($"the host has no VM '{run.VmName}'");
        return ReplyJson.Object(writer => writer.String(",\"power_state\":"u8, ReplyJson.Word(state)));
    }

    private async Task<PowerState?> FindAsync(ActionRun run)
    {
        if (!sender.Serves<CheckVirtualMachineCommand>())
        {
            var states = await sender.ReportAsync(run).ConfigureAwait(false);
            return states.TryGetValue(run.VmName, out var reported) ? reported : null;
        }

        var command = new CheckVirtualMachineCommand { VmName = run.VmName };
        var answer = await sender.SendAsync(command, run, run.Budget.WorkSeconds, run.Cancellation).ConfigureAwait(false);
        return ((CheckVirtualMachineAnswer)answer).State;
    }
}
