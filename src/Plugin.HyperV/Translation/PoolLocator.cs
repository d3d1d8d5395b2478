using Plugin.Abstractions;
using Plugin.CloudStack.Storage;
using Plugin.HyperV.Driver;
using Plugin.HyperV.Storage;

namespace Plugin.HyperV.Translation;

/// <summary>Finds the directory of a pool that a command names by UUID only.</summary>
internal sealed class PoolLocator(StoragePools pools, HyperVDriver driver)
{
    /// <summary>
    /// The directory of a connected pool. The host's own storage is never connected by the kernel; it is the directory the
    /// host introduced itself with.
    /// </summary>
    public async Task<string> RootOfAsync(string? uuid, StoragePoolType? type, CancellationToken cancellationToken)
    {
        if (pools.Find(uuid) is { } known)
        {
            return known.Root;
        }

        var local = type == StoragePoolType.Filesystem ? await driver.Host.DefaultDiskDirectoryAsync(cancellationToken) : null;
        return local ?? throw new CommandFailedException($"Pool {uuid} is not connected to this host; connect it again (the kernel does it when the host connects).");
    }
}
