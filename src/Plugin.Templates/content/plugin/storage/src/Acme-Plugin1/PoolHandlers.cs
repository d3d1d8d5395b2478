using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Statistics;
using Plugin.CloudStack.Storage;

namespace Acme.Plugin;

/// <summary>Connects pools. What the kernel relies on is told at the methods of <see cref="IStoragePoolOperations"/>.</summary>
internal sealed class PoolHandlers(StorageArray array) : IStoragePoolOperations
{
    public async ValueTask<Answer> CreatePoolAsync(CreateStoragePoolCommand command, CommandContext context)
    {
        await array.ConnectAsync(UuidIn(command.Pool), command.Pool?.Path ?? "", context.Cancellation);
        return new Answer();
    }

    public async ValueTask<ModifyStoragePoolAnswer> ModifyPoolAsync(ModifyStoragePoolCommand command, CommandContext context)
    {
        var uuid = UuidIn(command.Pool);
        var info = new StoragePoolInfo
        {
            Uuid = uuid,
            Host = command.Pool?.Host,
            HostPath = command.Pool?.Path,
            LocalPath = command.LocalPath,
            PoolType = command.Pool?.Type,
        };
        if (command.Add)
        {
            await array.ConnectAsync(uuid, command.Pool?.Path ?? "", context.Cancellation);
            var (capacity, used) = await array.SpaceAsync(uuid, context.Cancellation);
            info.CapacityBytes = capacity;
            info.AvailableBytes = capacity - used;
        }
        else
        {
            await array.DisconnectAsync(uuid, context.Cancellation);
        }

        return new ModifyStoragePoolAnswer { PoolInfo = info, TemplateInfo = [] };
    }

    public async ValueTask<Answer> DeletePoolAsync(DeleteStoragePoolCommand command, CommandContext context)
    {
        await array.DisconnectAsync(UuidIn(command.Pool), context.Cancellation);
        return new Answer();
    }

    public async ValueTask<GetStorageStatsAnswer> GetStorageStatsAsync(GetStorageStatsCommand command, CommandContext context)
    {
        var (capacity, used) = await array.SpaceAsync(command.Id ?? "", context.Cancellation);
        return new GetStorageStatsAnswer { CapacityBytes = capacity, UsedBytes = used };
    }

    private static string UuidIn(StorageFilerTO? pool) =>
        pool is { Uuid.Length: > 0 } named ? named.Uuid : throw new CommandFailedException("The command names no pool.");
}
