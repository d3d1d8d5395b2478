using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Extensions;
using Plugin.CloudStack.VmSnapshots;
using Plugin.HyperV;

namespace HyperVAgent.External;

/// <summary>Checkpoints as custom actions: an extension has no commands for them.</summary>
internal sealed class ExternalSnapshots(HyperVPlugin host)
{
    private const string Roles = "ResourceAdmin,DomainAdmin,User";

    [CustomAction("CreateSnapshot", Description = "Takes a checkpoint of the VM", TimeoutSeconds = 600, AllowedRoles = Roles)]
    public async ValueTask<ActionResult> CreateAsync(
        ExtensionCall call, [ActionParameter("snapshot_name")] string name, string? description = null, bool memory = false, CommandContext context = null!)
    {
        var target = Target(name);
        target.Description = description;
        target.Type = memory ? VMSnapshotType.DiskAndMemory : VMSnapshotType.Disk;
        await host.VmSnapshots.CreateAsync(new CreateVMSnapshotCommand { VmName = call.VmName, Target = target }, context);
        return ActionResult.Say($"Checkpoint '{name}' is taken");
    }

    [CustomAction("ListSnapshots", Description = "Lists the checkpoints of the VM", AllowedRoles = Roles, ReadOnly = true)]
    public async ValueTask<ActionResult> ListAsync(ExtensionCall call, CommandContext context)
    {
        var names = await host.VmSnapshots.NamesAsync(VmOf(call), context.Cancellation);
        return ActionResult.Table([.. names.Order(StringComparer.Ordinal).Select(static name => new Dictionary<string, WireValue?> { ["name"] = WireValue.Of(name) })]);
    }

    [CustomAction("RestoreSnapshot", Description = "Puts the VM back to a checkpoint", TimeoutSeconds = 600, AllowedRoles = Roles)]
    public async ValueTask<ActionResult> RestoreAsync(ExtensionCall call, [ActionParameter("snapshot_name")] string name, CommandContext context)
    {
        var target = Target(name);
        target.Type = VMSnapshotType.DiskAndMemory;
        await host.VmSnapshots.RevertAsync(new RevertToVMSnapshotCommand { VmName = call.VmName, Target = target }, context);
        return ActionResult.Say($"The VM is put back to checkpoint '{name}'");
    }

    [CustomAction("DeleteSnapshot", Description = "Deletes a checkpoint of the VM", TimeoutSeconds = 600, AllowedRoles = Roles)]
    public async ValueTask<ActionResult> DeleteAsync(ExtensionCall call, [ActionParameter("snapshot_name")] string name, CommandContext context)
    {
        await host.VmSnapshots.DeleteAsync(new DeleteVMSnapshotCommand { VmName = call.VmName, Target = Target(name) }, context);
        return ActionResult.Say($"Checkpoint '{name}' is deleted");
    }

    /// <summary>Deletes every checkpoint of a VM.</summary>
    public async Task DeleteAllAsync(string vmName, CommandContext context)
    {
        foreach (var name in await host.VmSnapshots.NamesAsync(vmName, context.Cancellation))
        {
            await host.VmSnapshots.DeleteAsync(new DeleteVMSnapshotCommand { VmName = vmName, Target = Target(name) }, context);
        }
    }

    private static VMSnapshotTO Target(string name) => new() { SnapshotName = name };

    private static string VmOf(ExtensionCall call) => call.VmName ?? throw new CommandFailedException("The action is for a VM, and the payload names none");
}
