using Plugin.CloudStack.Vm;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.Handlers;

public sealed class VmHandlersTests
{
    [Fact]
    public async Task Starting_a_running_vm_again_leaves_it_untouched()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var vm = await world.StartVmAsync("i-2-40-VM", Kernel.Nic(0));
        var before = (await world.MachinesAsync("i-2-40-VM")).Single().Text("Name");
        vm.Cpus = 8;
        vm.Disks = [];

        var answer = await world.SendAsync(new StartCommand { Vm = vm });

        answer.Result.Should().BeTrue(answer.Details);
        (await world.MachinesAsync("i-2-40-VM")).Single().Text("Name").Should().Be(before);
    }

    [Fact]
    public async Task Starting_a_vm_that_is_off_makes_it_as_it_is_wanted_now()
    {
        using var world = await new HyperVWorld(configurePlugin: static options => options.RemoveStoppedVms = false).ConnectPoolAsync();
        var vm = await world.StartVmAsync("i-2-41-VM");
        await world.SendAsync<StopAnswer>(new StopCommand { VmName = "i-2-41-VM" });
        vm.Cpus = 4;

        var answer = await world.SendAsync(new StartCommand { Vm = vm });

        answer.Result.Should().BeTrue(answer.Details);
        (await world.ResourcesAsync("i-2-41-VM", "Msvm_ProcessorSettingData")).Single().Integer("VirtualQuantity").Should().Be(4);
    }

    [Fact]
    public async Task A_vm_of_an_operator_is_not_replaced()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.DefineAsync("i-2-42-VM", "my own test");
        var vm = Kernel.Vm("i-2-42-VM", await world.CreateVolumeAsync("root-42"));

        var answer = await world.SendAsync(new StartCommand { Vm = vm });

        answer.Result.Should().BeFalse();
        answer.Details.Should().Contain("the cloud did not create");
        (await world.MachinesAsync("i-2-42-VM")).Should().ContainSingle();
    }

    [Fact]
    public async Task A_missing_disk_is_named_and_nothing_is_built()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();

        var answer = await world.SendAsync(new StartCommand { Vm = Kernel.Vm("i-2-43-VM", Kernel.Volume("nowhere")) });

        answer.Result.Should().BeFalse();
        answer.Details.Should().Contain(@"\\files01\vms\fast\nowhere.vhdx");
        (await world.MachinesAsync("i-2-43-VM")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_cautious_stop_leaves_a_running_vm_alone()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.StartVmAsync("i-2-44-VM");

        var answer = await world.SendAsync<StopAnswer>(new StopCommand { VmName = "i-2-44-VM", CheckBeforeCleanup = true });

        answer.Result.Should().BeFalse();
        (await world.MachinesAsync("i-2-44-VM")).Single().Integer("EnabledState").Should().Be(2);
    }

    [Fact]
    public async Task The_console_is_asked_for_by_id()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.StartVmAsync("i-2-45-VM");

        var answer = await world.SendAsync(new GetVncPortCommand { Name = "i-2-45-VM" });

        answer.Port.Should().Be(-9);
        answer.Address.Should().Be($"instanceId={(await world.MachinesAsync("i-2-45-VM")).Single().Text("Name")}");
    }

    [Fact]
    public async Task Boot_arguments_are_the_only_item_the_guest_gets()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var vm = Kernel.Vm("v-46-VM", await world.CreateVolumeAsync("root-46"));
        vm.BootArgs = " template=domP type=consoleproxy";

        (await world.SendAsync(new StartCommand { Vm = vm })).Result.Should().BeTrue();

        var exchange = (await world.ResourcesAsync("v-46-VM", "Msvm_KvpExchangeComponentSettingData")).Single();
        var item = exchange["HostExchangeItems"].Should().BeOfType<Cim.CimInstance[]>().Which.Should().ContainSingle().Subject;
        (item.Text("Name"), item.Text("Data")).Should().Be(("cloudstack-vm-userdata", " template=domP type=consoleproxy"));
    }

    [Fact]
    public async Task A_running_vm_gets_memory_but_no_processors()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.StartVmAsync("i-2-47-VM");

        var memory = await world.SendAsync(new ScaleVmCommand { VmName = "i-2-47-VM", Cpus = 2, MinRam = 2 * Kernel.Gigabyte, MaxRam = 2 * Kernel.Gigabyte });
        var processors = await world.SendAsync(new ScaleVmCommand { VmName = "i-2-47-VM", Cpus = 4, MinRam = 2 * Kernel.Gigabyte, MaxRam = 2 * Kernel.Gigabyte });

        memory.Result.Should().BeTrue(memory.Details);
        (await world.ResourcesAsync("i-2-47-VM", "Msvm_MemorySettingData")).Single().Integer("VirtualQuantity").Should().Be(2048);
        processors.Result.Should().BeFalse();
        processors.Details.Should().Contain("off");
    }

    [Fact]
    public async Task Names_that_differ_only_in_case_are_different_vms()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.StartVmAsync("i-2-48-VM");

        var stopped = await world.SendAsync<StopAnswer>(new StopCommand { VmName = "I-2-48-vm" });
        var rebooted = await world.SendAsync(new RebootCommand { VmName = "I-2-48-vm" });
        var started = await world.SendAsync(new StartCommand { Vm = Kernel.Vm("I-2-48-vm", await world.CreateVolumeAsync("root-48")) });

        stopped.Result.Should().BeTrue(stopped.Details);
        rebooted.Result.Should().BeFalse();
        started.Result.Should().BeFalse();
        started.Details.Should().Contain("'i-2-48-VM'").And.Contain("only in case");
        (await world.MachinesAsync("i-2-48-VM")).Should().ContainSingle().Which.Integer("EnabledState").Should().Be(2);
    }
}
