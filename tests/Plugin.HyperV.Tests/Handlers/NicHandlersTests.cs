using Plugin.CloudStack.Network;
using Plugin.CloudStack.Vm;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.Handlers;

public sealed class NicHandlersTests
{
    [Fact]
    public async Task A_running_uefi_vm_gets_a_nic_moves_it_and_loses_it()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var vm = Kernel.Vm("i-2-70-VM", await world.CreateVolumeAsync("root-70"), Kernel.Nic(0, "vlan://100"));
        vm.BootType = "UEFI";
        (await world.SendAsync(new StartCommand { Vm = vm })).Result.Should().BeTrue();

        var plugged = await world.SendAsync(new PlugNicCommand { InstanceName = "i-2-70-VM", Nic = Kernel.Nic(1, "vlan://101") });
        var moved = await world.SendAsync(new ReplugNicCommand { InstanceName = "i-2-70-VM", Nic = Kernel.Nic(1, "vlan://102") });
        var before = await NicsAsync(world);
        var unplugged = await world.SendAsync(new UnPlugNicCommand { InstanceName = "i-2-70-VM", Nic = Kernel.Nic(1) });

        plugged.Result.Should().BeTrue(plugged.Details);
        moved.Result.Should().BeTrue(moved.Details);
        before.Should().Equal(("100", true), ("102", true));
        unplugged.Result.Should().BeTrue(unplugged.Details);
        (await NicsAsync(world)).Should().Equal(("100", true), ("-1", false));
    }

    [Fact]
    public async Task Bandwidth_is_in_bits_per_second()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.StartVmAsync("i-2-71-VM", Kernel.Nic(0));

        var connection = (await world.ResourcesAsync("i-2-71-VM", "Msvm_EthernetPortAllocationSettingData")).Single();
        var limits = await world.Session.AssociatorsAsync(
            connection.RequirePath(), "Msvm_EthernetSwitchPortBandwidthSettingData", "Msvm_EthernetPortSettingDataComponent", HyperVWorld.Cancellation);

        limits.Should().ContainSingle().Which.Integer("Limit").Should().Be(200_000_000);
    }

    private static async Task<IEnumerable<(string?, bool)>> NicsAsync(HyperVWorld world) =>
        (await world.SendAsync(new GetVmConfigCommand { VmName = "i-2-70-VM" })).Nics!.Select(static nic => (nic!.VlanId, nic.State));
}
