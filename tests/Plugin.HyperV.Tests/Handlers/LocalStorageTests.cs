using Plugin.CloudStack.Statistics;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Vm;
using Plugin.CloudStack.Volumes;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.Handlers;

public sealed class LocalStorageTests
{
    private const string Directory = @"D:\Hyper-V\Virtual Hard Disks";
    private const string PoolUuid = "guid-of-the-host";

    [Fact]
    public async Task The_hosts_own_directory_serves_without_being_connected()
    {
        using var world = new HyperVWorld();
        await world.Plugin.StartAsync(HyperVWorld.Cancellation);
        var wanted = new VolumeObjectTO
        {
            Uuid = "local-1",
            Size = Kernel.Gigabyte,
            DataStore = new PrimaryDataStoreTO { Uuid = PoolUuid, PoolType = StoragePoolType.Filesystem, Path = Directory },
        };

        var created = await world.SendAsync(new CreateObjectCommand { Data = wanted });
        var started = await world.SendAsync(new StartCommand { Vm = Kernel.Vm("i-2-90-VM", (VolumeObjectTO)created.Data!) });
        var pool = await world.SendAsync(new GetStorageStatsCommand { Id = PoolUuid, PoolType = StoragePoolType.Filesystem, LocalPath = Directory });
        var volumes = await world.SendAsync(new GetVolumeStatsCommand { PoolUuid = PoolUuid, PoolType = StoragePoolType.Filesystem, VolumePaths = ["local-1"] });
        var stopped = await world.SendAsync<StopAnswer>(new StopCommand { VmName = "i-2-90-VM" });
        var destroyed = await world.SendAsync(new DestroyCommand
        {
            Volume = new VolumeTO { Path = "local-1", StoragePoolUuid = PoolUuid, StoragePoolType = StoragePoolType.Filesystem },
        });

        new Abstractions.Answer[] { created, started, pool, volumes, stopped, destroyed }.Should().OnlyContain(static answer => answer.Result);
        volumes.VolumeStats.Should().ContainKey("local-1");
        world.Files.FileExists(Directory + @"\local-1.vhdx").Should().BeFalse();
    }
}
