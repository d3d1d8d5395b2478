using Plugin.CloudStack.Host;
using Plugin.CloudStack.Network;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.Handlers;

public sealed class HostHandlersTests
{
    [Fact]
    public async Task A_host_that_is_ready_offers_uefi()
    {
        using var world = new HyperVWorld();

        (await world.SendAsync(new ReadyCommand())).DetailsMap.Should().Contain("host.uefi.enable", "true");
    }

    [Fact]
    public async Task A_traffic_label_without_a_switch_is_named()
    {
        using var world = new HyperVWorld();

        var fine = await world.SendAsync(new CheckNetworkCommand { NetworkInfoList = [new PhysicalNetworkSetupInfo { GuestNetworkName = "guestswitch" }] });
        var missing = await world.SendAsync(new CheckNetworkCommand { NetworkInfoList = [new PhysicalNetworkSetupInfo { PublicNetworkName = "Internet" }] });

        fine.Result.Should().BeTrue(fine.Details);
        missing.Result.Should().BeFalse();
        missing.Details.Should().Contain("Internet").And.Contain("GuestSwitch");
    }

    [Fact]
    public async Task A_pool_of_another_kind_is_refused_by_name()
    {
        using var world = new HyperVWorld();
        var filer = Kernel.Filer;
        filer.Type = CloudStack.Storage.StoragePoolType.RBD;

        var answer = await world.SendAsync(new CloudStack.Storage.ModifyStoragePoolCommand { Add = true, Pool = filer });

        answer.Result.Should().BeFalse();
        answer.Details.Should().Contain("RBD");
    }

    [Fact]
    public async Task A_pool_that_is_connected_tells_its_place_and_space()
    {
        using var world = new HyperVWorld(static options =>
        {
            options.VolumeCapacityBytes = 5000;
            options.VolumeAvailableBytes = 4000;
        });

        var answer = await world.SendAsync(new CloudStack.Storage.ModifyStoragePoolCommand { Add = true, Pool = Kernel.Filer });

        answer.Result.Should().BeTrue(answer.Details);
        answer.PoolInfo!.LocalPath.Should().Be(Kernel.PoolRoot);
        (answer.PoolInfo.CapacityBytes, answer.PoolInfo.AvailableBytes).Should().Be((5000, 4000));
    }
}
