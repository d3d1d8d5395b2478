using Plugin.Abstractions;

namespace Acme.Plugin;

/// <summary>
/// A simulated storage array: it has volumes as long as its exports have room. Replace it by what talks to yours; the
/// handlers use nothing else.
/// </summary>
/// <param name="exports">What the array exports.</param>
/// <param name="directory">Where it keeps what it has.</param>
internal sealed class StorageArray(IReadOnlyList<ExportSettings> exports, string directory)
{
    private readonly DeviceFile<ArrayState> _file = new(directory);

    /// <summary>The size of all exports.</summary>
    public long TotalBytes => exports.Sum(static export => export.Bytes);

    /// <summary>What the array has.</summary>
    public Task<ArrayState> ReadAsync(CancellationToken cancellation) => _file.ReadAsync(cancellation);

    /// <summary>Connects a pool to the export of a path.</summary>
    /// <exception cref="CommandFailedException">The array has no such export.</exception>
    public Task ConnectAsync(string pool, string path, CancellationToken cancellation) =>
        _file.ChangeAsync(state => state.Pools[pool] = ExportOf(path).Path, cancellation);

    /// <summary>Forgets a pool; its volumes stay.</summary>
    public Task DisconnectAsync(string pool, CancellationToken cancellation) =>
        _file.ChangeAsync(state => state.Pools.Remove(pool), cancellation);

    /// <summary>The size of a pool and how much of it is in use, in bytes.</summary>
    /// <exception cref="CommandFailedException">The pool is not connected.</exception>
    public async Task<(long Capacity, long Used)> SpaceAsync(string pool, CancellationToken cancellation)
    {
        var state = await ReadAsync(cancellation);
        var export = ExportOfPool(state, pool);
        return (export.Bytes, state.UsedOf(export.Path));
    }

    /// <summary>Makes a volume; one of that path and size is left alone.</summary>
    /// <exception cref="CommandFailedException">The pool is not connected or full, or the path is taken.</exception>
    public Task CreateAsync(string pool, string path, long bytes, CancellationToken cancellation) => _file.ChangeAsync(
        state =>
        {
            var export = ExportOfPool(state, pool);
            if (state.Volumes.TryGetValue(path, out var there))
            {
                if (there.Export != export.Path || there.Bytes != bytes)
                {
                    throw new CommandFailedException($"There is another volume '{path}', of {there.Bytes} bytes.");
                }

                return;
            }

            Require(export, state, bytes);
            state.Volumes[path] = new Volume(path, export.Path, bytes);
        },
        cancellation);

    /// <summary>Deletes a volume. One that is not there is deleted.</summary>
    /// <exception cref="CommandFailedException">A VM has it.</exception>
    public Task DeleteAsync(string path, CancellationToken cancellation) => _file.ChangeAsync(
        state =>
        {
            if (state.Volumes.GetValueOrDefault(path) is { VmName: { } vm })
            {
                throw new CommandFailedException($"The volume '{path}' is attached to '{vm}': detach it first.");
            }

            state.Volumes.Remove(path);
        },
        cancellation);

    /// <summary>Changes the size of a volume.</summary>
    /// <exception cref="CommandFailedException">There is no such volume, it must not shrink, or its export is full.</exception>
    public Task ResizeAsync(string path, long bytes, bool mayShrink, CancellationToken cancellation) => _file.ChangeAsync(
        state =>
        {
            var volume = Find(state, path);
            if (bytes < volume.Bytes && !mayShrink)
            {
                throw new CommandFailedException($"The volume '{path}' has {volume.Bytes} bytes and must not shrink to {bytes}.");
            }

            Require(ExportOf(volume.Export), state, bytes - volume.Bytes);
            state.Volumes[path] = volume with { Bytes = bytes };
        },
        cancellation);

    /// <summary>Gives a volume to a VM.</summary>
    /// <exception cref="CommandFailedException">There is no such volume, or another VM has it.</exception>
    public Task AttachAsync(string path, string vmName, CancellationToken cancellation) => _file.ChangeAsync(
        state =>
        {
            var volume = Find(state, path);
            if (volume.VmName is { } other && other != vmName)
            {
                throw new CommandFailedException($"The volume '{path}' is attached to '{other}': detach it first.");
            }

            state.Volumes[path] = volume with { VmName = vmName };
        },
        cancellation);

    /// <summary>Takes a volume from a VM. One that this VM does not have is taken from it.</summary>
    public Task DetachAsync(string path, string vmName, CancellationToken cancellation) => _file.ChangeAsync(
        state =>
        {
            if (state.Volumes.TryGetValue(path, out var volume) && volume.VmName == vmName)
            {
                state.Volumes[path] = volume with { VmName = null };
            }
        },
        cancellation);

    /// <summary>Moves a volume to another pool.</summary>
    /// <exception cref="CommandFailedException">There is no such volume, or the pool is not connected or full.</exception>
    public Task MoveAsync(string path, string pool, CancellationToken cancellation) => _file.ChangeAsync(
        state =>
        {
            var volume = Find(state, path);
            var export = ExportOfPool(state, pool);
            if (volume.Export != export.Path)
            {
                Require(export, state, volume.Bytes);
                state.Volumes[path] = volume with { Export = export.Path };
            }
        },
        cancellation);

    /// <summary>Finds a volume.</summary>
    /// <exception cref="CommandFailedException">There is no such volume.</exception>
    public async Task<Volume> FindAsync(string path, CancellationToken cancellation) => Find(await ReadAsync(cancellation), path);

    private static Volume Find(ArrayState state, string path) =>
        state.Volumes.GetValueOrDefault(path) ?? throw new CommandFailedException($"The array has no volume '{path}'.");

    private static void Require(ExportSettings export, ArrayState state, long bytes)
    {
        var free = export.Bytes - state.UsedOf(export.Path);
        if (bytes > free)
        {
            throw new CommandFailedException($"{bytes} bytes are needed, and the export {export.Path} has {free} left.");
        }
    }

    private ExportSettings ExportOfPool(ArrayState state, string pool) =>
        state.Pools.TryGetValue(pool, out var path)
            ? ExportOf(path)
            : throw new CommandFailedException($"The pool {pool} is not connected: the management server connects it with ModifyStoragePoolCommand.");

    /// <remarks>The path of the command is not shown: behind a question mark it may have credentials.</remarks>
    private ExportSettings ExportOf(string path) =>
        exports.FirstOrDefault(export => export.Path == path.Split('?')[0])
            ?? throw new CommandFailedException($"The array has no such export; it has {string.Join(", ", exports.Select(static export => export.Path))}.");
}
