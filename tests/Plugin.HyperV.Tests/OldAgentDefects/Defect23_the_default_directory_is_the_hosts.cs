using Plugin.CloudStack.Host;
using Plugin.CloudStack.Storage;
using Plugin.HyperV.Simulator;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.OldAgentDefects;

public sealed class Defect23_the_default_directory_is_the_hosts
{
    [Fact]
    public async Task Local_storage_is_where_hyper_v_puts_disks()
    {
        using var world = new HyperVWorld(static options => options.Hosts.Add(new SimulatedHostOptions
        {
            Address = HyperVWorld.Address,
            DefaultVirtualHardDiskPath = @"E:\VMs\Disks",
        }));

        var introduced = await world.Plugin.Startup.StartupAsync(
            new StartupRoutingCommand { PrivateIpAddress = HyperVWorld.Address, Guid = "guid-1" }, HyperVWorld.Context());

        var storage = introduced[1].Should().BeOfType<StartupStorageCommand>().Subject;
        storage.ResourceType.Should().Be(StorageResourceType.STORAGE_POOL);
        storage.PoolInfo!.LocalPath.Should().Be(@"E:\VMs\Disks");
        storage.PoolInfo.Uuid.Should().Be("guid-1");
        storage.PoolInfo.CapacityBytes.Should().BeGreaterThan(0);
    }
}
