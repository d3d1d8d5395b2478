using Plugin.Abstractions;
using Plugin.CloudStack.Statistics;
using Plugin.CloudStack.Storage;

namespace Plugin.CloudStack.Capabilities;

/// <summary>Connects a host to storage pools. Every operation may be repeated.</summary>
[Capability("storage-pools")]
public interface IStoragePoolOperations
{
    /// <summary>Creates the pool before the hosts are connected to it; a success when there is nothing to create.</summary>
    ValueTask<Answer> CreatePoolAsync(CreateStoragePoolCommand command, CommandContext context);

    /// <summary>Connects the host to the pool, or disconnects it. A pool that cannot be reached is a failure.</summary>
    /// <returns>On success the pool with local path, capacity and free space; the kernel reads all three unchecked.</returns>
    ValueTask<ModifyStoragePoolAnswer> ModifyPoolAsync(ModifyStoragePoolCommand command, CommandContext context);

    /// <summary>Forgets the pool and leaves its data alone. An unknown pool is a success.</summary>
    ValueTask<Answer> DeletePoolAsync(DeleteStoragePoolCommand command, CommandContext context);

    /// <summary>Tells capacity and use of a pool, in bytes.</summary>
    ValueTask<GetStorageStatsAnswer> GetStorageStatsAsync(GetStorageStatsCommand command, CommandContext context);
}
