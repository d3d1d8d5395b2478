using Plugin.Abstractions;
using Plugin.CloudStack.Migration;

namespace Plugin.CloudStack.Capabilities;

/// <summary>Moves running VMs between hosts that share storage.</summary>
[Capability("vm-migration")]
public interface IVmMigration
{
    /// <summary>
    /// Runs on the destination: gets networks and storage ready, or undoes that with
    /// <see cref="PrepareForMigrationCommand.Rollback"/>. After a failure the kernel sends nothing to the source.
    /// </summary>
    ValueTask<PrepareForMigrationAnswer> PrepareForMigrationAsync(PrepareForMigrationCommand command, CommandContext context);

    /// <summary>
    /// Runs on the source: moves the VM and returns when it runs on the destination. After a failure the VM must still
    /// run on the source.
    /// </summary>
    ValueTask<MigrateAnswer> MigrateAsync(MigrateCommand command, CommandContext context);
}
