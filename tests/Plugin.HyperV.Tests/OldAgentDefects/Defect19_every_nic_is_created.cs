using Plugin.CloudStack.Network;
using Plugin.CloudStack.Vm;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.OldAgentDefects;

public sealed class Defect19_every_nic_is_created
{
    [Fact]
    public async Task Gaps_between_device_ids_keep_the_order()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.StartVmAsync("i-2-23-VM", Kernel.Nic(9, "vlan://109"), Kernel.Nic(0, "vlan://100"), Kernel.Nic(4, "vlan://104"));

        var answer = await world.SendAsync(new GetVmConfigCommand { VmName = "i-2-23-VM" });

        answer.Nics!.Select(static nic => (nic!.MacAddress, nic.VlanId, nic.State)).Should().Equal(
            ("02004C7E0000", "100", true), ("02004C7E0004", "104", true), ("02004C7E0009", "109", true));
    }

    [Fact]
    public async Task Spare_nics_of_a_router_wait_unplugged_and_can_be_plugged_by_index_and_by_address()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.StartVmAsync("r-24-VM", Kernel.Nic(0, "vlan://100"), Kernel.Nic(1, null), Kernel.SpareNic(2), Kernel.SpareNic(3));

        var byIndex = await world.SendAsync(new ModifyVmNicConfigCommand { VmName = "r-24-VM", Index = 2, Enable = true, Vlan = "202", SwitchLabelName = "GuestSwitch" });
        var byAddress = await world.SendAsync(new ModifyVmNicConfigCommand { VmName = "r-24-VM", MacAddress = "02:00:4c:7e:00:03", Enable = true, Vlan = "untagged", SwitchLabelName = "GuestSwitch" });
        var unplugged = await world.SendAsync(new ModifyVmNicConfigCommand { VmName = "r-24-VM", Index = 0, Enable = false, Vlan = "2", SwitchLabelName = "" });

        byIndex.Result.Should().BeTrue(byIndex.Details);
        byAddress.Result.Should().BeTrue(byAddress.Details);
        unplugged.Result.Should().BeTrue(unplugged.Details);
        (await world.SendAsync(new GetVmConfigCommand { VmName = "r-24-VM" })).Nics!.Select(static nic => (nic!.VlanId, nic.State)).Should().Equal(
            ("-1", false), ("-1", true), ("202", true), ("-1", true));
    }

    [Fact]
    public async Task Untagged_clears_the_vlan_of_before()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.StartVmAsync("r-25-VM", Kernel.Nic(0, "vlan://100"));

        await world.SendAsync(new ModifyVmNicConfigCommand { VmName = "r-25-VM", Index = 0, Enable = true, Vlan = "untagged", SwitchLabelName = "GuestSwitch" });

        (await world.SendAsync(new GetVmConfigCommand { VmName = "r-25-VM" })).Nics!.Single()!.VlanId.Should().Be("-1");
    }

    [Fact]
    public async Task An_unknown_switch_and_an_unknown_nic_are_named()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var start = await world.SendAsync(new StartCommand { Vm = Kernel.Vm("i-2-26-VM", await world.CreateVolumeAsync("root-26"), Kernel.Nic(0, label: "NoSwitch")) });
        await world.StartVmAsync("r-26-VM", Kernel.Nic(0));
        var modify = await world.SendAsync(new ModifyVmNicConfigCommand { VmName = "r-26-VM", Index = 7, Enable = true, Vlan = "5", SwitchLabelName = "GuestSwitch" });

        start.Details.Should().Contain("'NoSwitch'").And.Contain("GuestSwitch");
        modify.Details.Should().Contain("number 7");
    }

    [Fact]
    public async Task A_nic_without_a_label_goes_to_the_default_switch()
    {
        using var world = await new HyperVWorld(configurePlugin: static options => options.DefaultSwitch = "GuestSwitch").ConnectPoolAsync();

        await world.StartVmAsync("i-2-27-VM", Kernel.Nic(0, label: null));

        (await world.SendAsync(new GetVmConfigCommand { VmName = "i-2-27-VM" })).Nics!.Single()!.State.Should().BeTrue();
    }
}
