using Plugin.Abstractions;
using Plugin.CloudStack.Capabilities;
using Plugin.CloudStack.Statistics;
using Plugin.CloudStack.Storage;
using Plugin.HyperV.Storage;
using Plugin.HyperV.Translation;

namespace Plugin.HyperV.Handlers;

/// <summary>Connects the host to storage pools.</summary>
public sealed class PoolHandlers : IStoragePoolOperations
{
    private readonly StoragePools _pools;
    private readonly Heartbeat _heartbeat;

    internal PoolHandlers(StoragePools pools, Heartbeat heartbeat)
    {
        _pools = pools;
        _heartbeat = heartbeat;
    }

    /// <inheritdoc/>
    public ValueTask<Answer> CreatePoolAsync(CreateStoragePoolCommand command, CommandContext context)
    {
        var pool = Require.Present(command.Pool);
        return ValueTask.FromResult(new Answer { Details = $"Pool {pool.Uuid} is a directory that the hosts connect to; there is nothing to create." });
    }

    /// <inheritdoc/>
    public async ValueTask<ModifyStoragePoolAnswer> ModifyPoolAsync(ModifyStoragePoolCommand command, CommandContext context)
    {
        var filer = Require.Present(command.Pool);
        var pool = new StoragePool(Require.Text(filer.Uuid, "pool.uuid"), filer.Type?.ToString() ?? "", StoreTranslator.RootOf(filer));
        long capacity = 0;
        long available = 0;
        if (command.Add)
        {
            (capacity, available) = await _pools.RegisterAsync(pool, context.Cancellation);
            _heartbeat.Beat();
        }
        else
        {
            await _pools.RemoveAsync(pool.Uuid, context.Cancellation);
        }

        return new ModifyStoragePoolAnswer
        {
            TemplateInfo = [],
            PoolInfo = new StoragePoolInfo
            {
                Uuid = pool.Uuid,
                Host = filer.Host,
                HostPath = filer.Path is { } path ? StoreRoot.WithoutQuery(path) : null,
                LocalPath = pool.Root,
                PoolType = filer.Type,
                CapacityBytes = capacity,
                AvailableBytes = available,
            },
        };
    }

    /// <inheritdoc/>
    public async ValueTask<Answer> DeletePoolAsync(DeleteStoragePoolCommand command, CommandContext context)
    {
        var uuid = Require.Text(command.Pool?.Uuid, "pool.uuid");
        await _pools.RemoveAsync(uuid, context.Cancellation);
        return new Answer { Details = $"Pool {uuid} is disconnected; its files stay." };
    }

    /// <inheritdoc/>
    public ValueTask<GetStorageStatsAnswer> GetStorageStatsAsync(GetStorageStatsCommand command, CommandContext context)
    {
        var (capacity, available) = _pools.Space(PoolOf(command));
        return ValueTask.FromResult(new GetStorageStatsAnswer { CapacityBytes = capacity, UsedBytes = capacity - available });
    }

    private StoragePool PoolOf(GetStorageStatsCommand command)
    {
        if (_pools.Find(command.Id) is { } known)
        {
            return known;
        }

        var root = command switch
        {
            { Store: { } store } => StoreTranslator.RootOf(store),
            { PoolType: StoragePoolType.Filesystem, LocalPath: { Length: > 0 } path } => StoreRoot.WithoutQuery(path),
            _ => throw new CommandFailedException($"Pool {command.Id} is not connected to this host; connect it again (ModifyStoragePool does it when the host connects)."),
        };
        return new StoragePool(command.Id ?? "", command.PoolType?.ToString() ?? "", root);
    }
}
