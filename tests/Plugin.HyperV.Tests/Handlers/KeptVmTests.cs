using Plugin.CloudStack.Vm;
using Plugin.CloudStack.VmSnapshots;
using Plugin.CloudStack.Volumes;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.Handlers;

/// <summary>Starts of a VM whose definition a stop had to keep because of its checkpoints.</summary>
public sealed class KeptVmTests
{
    private const string Name = "i-2-90-VM";

    [Fact]
    public async Task A_kept_vm_gets_the_disks_and_images_it_is_started_with()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        world.Seed(Kernel.SecondaryRoot + @"\iso\old.iso");
        world.Seed(Kernel.SecondaryRoot + @"\iso\new.iso");
        var vm = await KeepAsync(world, Kernel.Iso(@"iso\old.iso"));
        var data = await world.CreateVolumeAsync("data-90", VolumeType.DATADISK);
        vm.Disks = [vm.Disks![0], Kernel.Iso(@"iso\new.iso"), Kernel.Disk(data, 5)];

        var answer = await world.SendAsync(new StartCommand { Vm = vm });

        answer.Result.Should().BeTrue(answer.Details);
        var images = await world.ImagesAsync(Name);
        images.Should().HaveCount(3).And.Contain(Kernel.SecondaryRoot + @"\iso\new.iso").And.Contain(Kernel.PoolRoot + @"\data-90.vhdx");
    }

    [Fact]
    public async Task A_kept_vm_loses_a_disk_without_checkpoint_that_is_not_wanted_any_more()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var vm = await KeepAsync(world);
        var root = vm.Disks![0];
        vm.Disks = [root, Kernel.Disk(await world.CreateVolumeAsync("data-90", VolumeType.DATADISK), 5)];
        (await world.SendAsync(new StartCommand { Vm = vm })).Result.Should().BeTrue();
        await StopAsync(world);
        vm.Disks = [root];

        var answer = await world.SendAsync(new StartCommand { Vm = vm });

        answer.Result.Should().BeTrue(answer.Details);
        (await world.ImagesAsync(Name)).Should().ContainSingle().Which.Should().EndWith(".avhdx");
    }

    [Fact]
    public async Task A_kept_vm_does_not_start_without_a_disk_that_a_checkpoint_needs()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var vm = await KeepAsync(world, Kernel.Disk(await world.CreateVolumeAsync("data-90", VolumeType.DATADISK), 5));
        vm.Disks = [vm.Disks![0]];

        var answer = await world.SendAsync(new StartCommand { Vm = vm });

        answer.Result.Should().BeFalse();
        answer.Details.Should().Contain("data-90").And.Contain("checkpoint");
        (await world.ImagesAsync(Name)).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_kept_vm_does_not_start_from_another_root_disk()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var vm = await KeepAsync(world);
        vm.Disks = Kernel.Vm(Name, await world.CreateVolumeAsync("reinstalled")).Disks;

        var answer = await world.SendAsync(new StartCommand { Vm = vm });

        answer.Result.Should().BeFalse();
        answer.Details.Should().Contain($"root-of-{Name}_").And.Contain(@"\reinstalled.vhdx");
        (await world.MachinesAsync(Name)).Single().Integer("EnabledState").Should().Be(3);
    }

    [Fact]
    public async Task A_kept_vm_is_cut_off_from_networks_it_is_not_started_with()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var vm = await KeepAsync(world);
        vm.Nics = [Kernel.Nic(0)];

        var answer = await world.SendAsync(new StartCommand { Vm = vm });

        answer.Result.Should().BeTrue(answer.Details);
        var links = await world.ResourcesAsync(Name, "Msvm_EthernetPortAllocationSettingData");
        links.Should().HaveCount(2);
        links.Where(static link => link.Integer("EnabledState") == 2 && link.Texts("HostResource").Count > 0).Should().ContainSingle();
    }

    private static async Task<VirtualMachineTO> KeepAsync(HyperVWorld world, params DiskTO[] more)
    {
        var vm = Kernel.Vm(Name, await world.CreateVolumeAsync($"root-of-{Name}"), Kernel.Nic(0), Kernel.Nic(1));
        vm.Disks = [.. vm.Disks!, .. more];
        var started = await world.SendAsync(new StartCommand { Vm = vm });
        started.Result.Should().BeTrue(started.Details);
        var taken = await world.SendAsync<CreateVMSnapshotAnswer>(
            new CreateVMSnapshotCommand { VmName = Name, Target = new VMSnapshotTO { SnapshotName = "s", Type = VMSnapshotType.Disk } });
        taken.Result.Should().BeTrue(taken.Details);
        await StopAsync(world);
        return vm;
    }

    private static async Task StopAsync(HyperVWorld world)
    {
        var stopped = await world.SendAsync<StopAnswer>(new StopCommand { VmName = Name });
        stopped.Result.Should().BeTrue(stopped.Details);
    }
}
