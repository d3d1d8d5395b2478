using Plugin.CloudStack.Statistics;
using Plugin.CloudStack.Vm;
using Plugin.CloudStack.VmSnapshots;
using Plugin.HyperV.Simulator;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.Handlers;

public sealed class StatisticsHandlersTests
{
    [Fact]
    public async Task Disks_and_nics_are_told_apart_by_path_and_address()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.StartVmAsync("i-2-80-VM", Kernel.Nic(0), Kernel.Nic(1));

        var disks = await world.SendAsync(new GetVmDiskStatsCommand { VmNames = ["i-2-80-VM"] });
        var nics = await world.SendAsync(new GetVmNetworkStatsCommand { VmNames = ["i-2-80-VM"] });

        disks.VmDiskStats!["i-2-80-VM"].Should().ContainSingle().Which!.Path.Should().Be("root-of-i-2-80-VM");
        nics.VmNetworkStats!["i-2-80-VM"]!.Select(static nic => nic!.MacAddress).Should().Equal("02:00:4c:7e:00:00", "02:00:4c:7e:00:01");
    }

    [Fact]
    public async Task A_disk_with_a_checkpoint_keeps_the_name_of_its_volume()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.StartVmAsync("i-2-83-VM");
        var taken = await world.SendAsync<CreateVMSnapshotAnswer>(
            new CreateVMSnapshotCommand { VmName = "i-2-83-VM", Target = new VMSnapshotTO { SnapshotName = "s", Type = VMSnapshotType.Disk } });
        taken.Result.Should().BeTrue(taken.Details);

        var disks = await world.SendAsync(new GetVmDiskStatsCommand { VmNames = ["i-2-83-VM"] });

        disks.VmDiskStats!["i-2-83-VM"].Should().ContainSingle().Which!.Path.Should().Be("root-of-i-2-83-VM");
    }

    [Fact]
    public async Task Volumes_have_two_sizes_and_unknown_ones_are_left_out()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.CreateVolumeAsync("v-81", size: 3 * Kernel.Gigabyte);

        var answer = await world.SendAsync(new GetVolumeStatsCommand { PoolUuid = Kernel.PoolUuid, VolumePaths = ["v-81", "unknown"] });

        answer.Result.Should().BeTrue(answer.Details);
        var stats = answer.VolumeStats.Should().ContainSingle().Which.Value!;
        stats.VirtualSize.Should().Be(3 * Kernel.Gigabyte);
        stats.PhysicalSize.Should().BePositive().And.BeLessThan(Kernel.Gigabyte);
    }

    [Fact]
    public async Task A_guest_that_reports_nothing_has_no_address()
    {
        using var world = await new HyperVWorld(static options => options.DefaultGuest = GuestBehavior.NoIntegrationServices).ConnectPoolAsync();
        await world.StartVmAsync("i-2-82-VM", Kernel.Nic(0));

        var answer = await world.SendAsync(new GetVmIpAddressCommand { VmName = "i-2-82-VM", VmNetworkCidr = "10.1.3.0/24" });

        answer.Result.Should().BeFalse();
        answer.Details.Should().Contain("integration services");
    }
}
