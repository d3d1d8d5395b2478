using Plugin.Abstractions;
using Plugin.CloudStack.Statistics;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Volumes;

namespace Acme.Plugin.Tests;

public sealed class VolumeHandlersTests : IDisposable
{
    private const string Pool = "2d470dbd-8f77-5a9a-8966-e3162689a4fb";
    private const long Gigabyte = 1L << 30;

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory();
    private readonly DevicePlugin _plugin;

    public VolumeHandlersTests() =>
        _plugin = new(new StorageArray([new ExportSettings { Path = "/pools/p1", Gigabytes = 10 }], _data.FullName));

    private static CommandContext Context => new()
    {
        Resource = "array",
        LogId = "test",
        Cancellation = TestContext.Current.CancellationToken,
    };

    [Fact]
    public async Task A_connected_pool_tells_its_size()
    {
        var answer = await ConnectAsync();

        Assert.Equal(10 * Gigabyte, answer.PoolInfo?.CapacityBytes);
        Assert.Equal(10 * Gigabyte, answer.PoolInfo?.AvailableBytes);
    }

    [Fact]
    public async Task A_pool_that_the_array_does_not_export_is_a_failure()
    {
        var command = new ModifyStoragePoolCommand { Add = true, Pool = new StorageFilerTO { Uuid = Pool, Path = "/pools/p2" } };

        await Assert.ThrowsAsync<CommandFailedException>(async () => await _plugin.Pools.ModifyPoolAsync(command, Context));
    }

    [Fact]
    public async Task A_new_volume_takes_room_and_a_deleted_one_gives_it_back()
    {
        await ConnectAsync();

        var path = await CreateAsync(4 * Gigabyte);
        Assert.Equal(4 * Gigabyte, await UsedAsync());

        await _plugin.Volumes.DeleteAsync(new DeleteCommand { Data = new VolumeObjectTO { Path = path } }, Context);
        Assert.Equal(0, await UsedAsync());
    }

    [Fact]
    public async Task A_volume_beyond_the_room_of_its_pool_is_a_failure()
    {
        await ConnectAsync();

        await Assert.ThrowsAsync<CommandFailedException>(async () => await CreateAsync(11 * Gigabyte));
        Assert.Equal(0, await UsedAsync());
    }

    [Fact]
    public async Task An_attached_volume_is_not_deleted()
    {
        await ConnectAsync();
        var disk = new DiskTO { Data = new VolumeObjectTO { Path = await CreateAsync(Gigabyte) }, DiskSeq = 1 };
        await _plugin.Volumes.AttachAsync(new AttachCommand { VmName = "i-2-10-VM", Disk = disk }, Context);

        await Assert.ThrowsAsync<CommandFailedException>(
            async () => await _plugin.Volumes.DeleteAsync(new DeleteCommand { Data = disk.Data }, Context));
    }

    [Fact]
    public async Task Delete_of_an_absent_volume_succeeds() =>
        Assert.True((await _plugin.Volumes.DeleteAsync(new DeleteCommand { Data = new VolumeObjectTO { Path = "gone" } }, Context)).Result);

    public void Dispose() => _data.Delete(recursive: true);

    private ValueTask<ModifyStoragePoolAnswer> ConnectAsync() => _plugin.Pools.ModifyPoolAsync(
        new ModifyStoragePoolCommand { Add = true, Pool = new StorageFilerTO { Uuid = Pool, Path = "/pools/p1" } }, Context);

    private async Task<string> CreateAsync(long bytes)
    {
        var volume = new VolumeObjectTO { Uuid = Guid.NewGuid().ToString(), Size = bytes, DataStore = new PrimaryDataStoreTO { Uuid = Pool } };
        var answer = await _plugin.Volumes.CreateAsync(new CreateObjectCommand { Data = volume }, Context);
        return answer.Data!.Path!;
    }

    private async Task<long> UsedAsync() =>
        (await _plugin.Pools.GetStorageStatsAsync(new GetStorageStatsCommand { Id = Pool }, Context)).UsedBytes;
}
