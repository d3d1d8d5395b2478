using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Capabilities;

/// <summary>Runs VMs on a host.</summary>
[Capability("vm-lifecycle")]
public interface IVmLifecycle
{
    /// <summary>
    /// Creates the VM and powers it on. A VM of that name that runs already is a success; one that is off is made anew
    /// from the description. A failure leaves nothing of the VM behind.
    /// </summary>
    /// <returns>
    /// On success an answer whose <see cref="StartAnswer.Vm"/> is the command's VM; the kernel reads it unchecked.
    /// </returns>
    ValueTask<StartAnswer> StartAsync(StartCommand command, CommandContext context);

    /// <summary>
    /// Powers the VM off and keeps its disks. An unknown VM is a success, because the kernel also stops blindly. With
    /// <see cref="StopCommand.CheckBeforeCleanup"/> a running VM is left alone and the answer is a failure.
    /// </summary>
    ValueTask<StopAnswer> StopAsync(StopCommand command, CommandContext context);

    /// <summary>Restarts the VM. An unknown VM is a failure.</summary>
    ValueTask<RebootAnswer> RebootAsync(RebootCommand command, CommandContext context);

    /// <summary>Tells the VM's power state and changes nothing. An unknown VM is a failure.</summary>
    /// <returns>On success an answer whose <see cref="CheckVirtualMachineAnswer.State"/> is set.</returns>
    ValueTask<CheckVirtualMachineAnswer> CheckAsync(CheckVirtualMachineCommand command, CommandContext context);

    /// <summary>Tells where the VM's console is.</summary>
    ValueTask<GetVncPortAnswer> GetConsoleAsync(GetVncPortCommand command, CommandContext context);
}
