using Plugin.HyperV.Driver;
using Plugin.HyperV.Files;

namespace Plugin.HyperV.Storage;

/// <summary>The pools that the kernel registered: where they are and how full. They are remembered over a restart.</summary>
public sealed class StoragePools
{
    private readonly IHostFiles _files;
    private readonly StorageRoots _roots;
    private readonly IPluginStateStore _state;

    /// <summary>Opens the pools that an earlier process remembered.</summary>
    public StoragePools(IHostFiles files, StorageRoots roots, IPluginStateStore state)
    {
        _files = files;
        _roots = roots;
        _state = state;
        foreach (var pool in state.Current.Pools)
        {
            roots.AddPool(pool.Uuid, pool.Root);
        }
    }

    /// <summary>All pools.</summary>
    public IReadOnlyList<StoragePool> All => _state.Current.Pools;

    /// <summary>The pool with a UUID, or null.</summary>
    public StoragePool? Find(string? uuid) =>
        All.FirstOrDefault(pool => string.Equals(pool.Uuid, uuid, StringComparison.OrdinalIgnoreCase));

    /// <summary>Registers a pool, or moves one that is known.</summary>
    /// <returns>The pool's capacity and free space in bytes.</returns>
    /// <exception cref="HyperVException">The directory cannot be reached, or a local one is not a storage root.</exception>
    public async Task<(long CapacityBytes, long AvailableBytes)> RegisterAsync(StoragePool pool, CancellationToken cancellationToken)
    {
        var root = HostPath.Normalize(pool.Root);
        if (!root.StartsWith(@"\\", StringComparison.Ordinal))
        {
            _roots.Check(root);
        }

        var space = Space(pool with { Root = root });
        _roots.AddPool(pool.Uuid, root);
        await _state.UpdateAsync(
            now => now with { Pools = [.. now.Pools.Where(known => !IsSame(known, pool)), pool with { Root = root }] }, cancellationToken);
        return space;
    }

    /// <summary>Forgets a pool; its files stay. An unknown pool is fine.</summary>
    public async Task RemoveAsync(string uuid, CancellationToken cancellationToken)
    {
        await _state.UpdateAsync(
            now => now with { Pools = [.. now.Pools.Where(pool => !string.Equals(pool.Uuid, uuid, StringComparison.OrdinalIgnoreCase))] }, cancellationToken);
        _roots.RemovePool(uuid);
    }

    /// <summary>A pool's capacity and free space in bytes.</summary>
    /// <exception cref="HyperVException">The directory cannot be reached.</exception>
    public (long CapacityBytes, long AvailableBytes) Space(StoragePool pool)
    {
        try
        {
            return _files.Space(pool.Root);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new HyperVException(
                $"Pool {pool.Uuid} at '{pool.Root}' cannot be reached: {error.Message} Check that the directory or share exists and that the account of the plugin process may use it.",
                innerException: error);
        }
    }

    private static bool IsSame(StoragePool left, StoragePool right) => string.Equals(left.Uuid, right.Uuid, StringComparison.OrdinalIgnoreCase);
}
