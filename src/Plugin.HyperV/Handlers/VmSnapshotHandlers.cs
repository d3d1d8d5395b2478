using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Vm;
using Plugin.CloudStack.VmSnapshots;
using Plugin.HyperV.Driver;
using Plugin.HyperV.Translation;

namespace Plugin.HyperV.Handlers;

/// <summary>Takes snapshots of VMs as checkpoints. Volumes keep their paths: what a checkpoint adds is Hyper-V's affair.</summary>
public sealed class VmSnapshotHandlers : IVmSnapshotOperations
{
    private readonly HyperVDriver _driver;

    internal VmSnapshotHandlers(HyperVDriver driver) => _driver = driver;

    /// <inheritdoc/>
    public async ValueTask<CreateVMSnapshotAnswer> CreateAsync(CreateVMSnapshotCommand command, CommandContext context)
    {
        var target = Require.Present(command.Target);
        await _driver.Checkpoints.CreateAsync(
            Require.Text(command.VmName),
            Require.Text(target.SnapshotName),
            target.Description,
            target.Type == VMSnapshotType.DiskAndMemory,
            context.Cancellation);
        return new CreateVMSnapshotAnswer { Volumes = command.Volumes, VmSnapshot = target };
    }

    /// <inheritdoc/>
    public async ValueTask<DeleteVMSnapshotAnswer> DeleteAsync(DeleteVMSnapshotCommand command, CommandContext context)
    {
        await _driver.Checkpoints.DeleteAsync(Require.Text(command.VmName), NameOf(command), context.Cancellation);
        return new DeleteVMSnapshotAnswer { Volumes = command.Volumes };
    }

    /// <inheritdoc/>
    public async ValueTask<RevertToVMSnapshotAnswer> RevertAsync(RevertToVMSnapshotCommand command, CommandContext context)
    {
        var power = await _driver.Checkpoints.RevertAsync(
            Require.Text(command.VmName), NameOf(command), command.Target?.Type == VMSnapshotType.DiskAndMemory, context.Cancellation);
        return new RevertToVMSnapshotAnswer { Volumes = command.Volumes, VmState = PowerStates.From(power) };
    }

    /// <inheritdoc/>
    public async ValueTask<RestoreVMSnapshotAnswer> RestoreAsync(RestoreVMSnapshotCommand command, CommandContext context)
    {
        var vmName = Require.Text(command.VmName);
        var known = await _driver.Checkpoints.NamesAsync(vmName, context.Cancellation);
        var missing = (command.Snapshots ?? []).Select(static snapshot => snapshot?.SnapshotName).OfType<string>().Except(known, StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
        {
            throw new CommandFailedException($"VM '{vmName}' came without its checkpoints {string.Join(", ", missing)}; Hyper-V moves them with the VM or not at all.");
        }

        var vm = await _driver.Catalog.RequireAsync(vmName, context.Cancellation);
        return new RestoreVMSnapshotAnswer { Volumes = command.Volumes, VmState = PowerStates.From(vm.Power) };
    }

    /// <summary>The names of a VM's checkpoints, in no particular order.</summary>
    public Task<IReadOnlyList<string>> NamesAsync(string vmName, CancellationToken cancellationToken) =>
        _driver.Checkpoints.NamesAsync(vmName, cancellationToken);

    private static string NameOf(VMSnapshotBaseCommand command) => Require.Text(command.Target?.SnapshotName, "target.snapshotName");
}
