using Plugin.Abstractions;
using Plugin.CloudStack.Migration;

namespace Plugin.CloudStack.Capabilities;

/// <summary>Moves running VMs together with their disks.</summary>
[Capability("vm-storage-migration")]
public interface IVmStorageMigration
{
    /// <summary>Runs on the source: moves the VM to the other host and each volume to its new pool.</summary>
    /// <returns>On success an answer whose volumes carry their id and new path.</returns>
    ValueTask<MigrateWithStorageAnswer> MigrateWithStorageAsync(MigrateWithStorageCommand command, CommandContext context);
}
