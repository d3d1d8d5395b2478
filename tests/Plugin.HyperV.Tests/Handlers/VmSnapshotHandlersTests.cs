using Plugin.CloudStack.Vm;
using Plugin.CloudStack.VmSnapshots;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.Handlers;

public sealed class VmSnapshotHandlersTests
{
    private static readonly VMSnapshotTO Disk = new() { SnapshotName = "i-2-50-VM_VS_1", Type = VMSnapshotType.Disk, Description = "before" };

    [Theory]
    [InlineData(VMSnapshotType.Disk, PowerState.PowerOff)]
    [InlineData(VMSnapshotType.DiskAndMemory, PowerState.PowerOn)]
    public async Task A_vm_goes_back_to_its_snapshot(VMSnapshotType type, PowerState expected)
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.StartVmAsync("i-2-50-VM");
        var target = new VMSnapshotTO { SnapshotName = "s", Type = type };
        (await world.SendAsync<CreateVMSnapshotAnswer>(new CreateVMSnapshotCommand { VmName = "i-2-50-VM", Target = target })).Result.Should().BeTrue();

        var answer = await world.SendAsync<RevertToVMSnapshotAnswer>(new RevertToVMSnapshotCommand { VmName = "i-2-50-VM", Target = target });

        answer.Result.Should().BeTrue(answer.Details);
        answer.VmState.Should().Be(expected);
    }

    [Fact]
    public async Task A_vm_with_a_snapshot_keeps_its_definition_over_a_stop_and_loses_it_without()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var vm = await world.StartVmAsync("i-2-50-VM", Kernel.Nic(0));
        var take = new CreateVMSnapshotCommand { VmName = "i-2-50-VM", Target = Disk };
        (await world.SendAsync<CreateVMSnapshotAnswer>(take)).Result.Should().BeTrue();
        (await world.SendAsync<CreateVMSnapshotAnswer>(take)).Result.Should().BeTrue("taking it again changes nothing");

        await world.SendAsync<StopAnswer>(new StopCommand { VmName = "i-2-50-VM" });
        var kept = await world.MachinesAsync("i-2-50-VM");
        var restarted = await world.SendAsync(new StartCommand { Vm = vm });
        var deleted = await world.SendAsync<DeleteVMSnapshotAnswer>(new DeleteVMSnapshotCommand { VmName = "i-2-50-VM", Target = Disk });
        var again = await world.SendAsync<DeleteVMSnapshotAnswer>(new DeleteVMSnapshotCommand { VmName = "i-2-50-VM", Target = Disk });
        await world.SendAsync<StopAnswer>(new StopCommand { VmName = "i-2-50-VM" });

        kept.Should().ContainSingle();
        restarted.Result.Should().BeTrue(restarted.Details);
        deleted.Result.Should().BeTrue(deleted.Details);
        again.Result.Should().BeTrue(again.Details);
        (await world.MachinesAsync("i-2-50-VM")).Should().BeEmpty();
    }

    [Fact]
    public async Task An_unknown_snapshot_is_named_with_those_there_are()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.StartVmAsync("i-2-50-VM");
        await world.SendAsync<CreateVMSnapshotAnswer>(new CreateVMSnapshotCommand { VmName = "i-2-50-VM", Target = Disk });

        var answer = await world.SendAsync<RevertToVMSnapshotAnswer>(
            new RevertToVMSnapshotCommand { VmName = "i-2-50-VM", Target = new VMSnapshotTO { SnapshotName = "other" } });

        answer.Result.Should().BeFalse();
        answer.Details.Should().Contain("'other'").And.Contain("i-2-50-VM_VS_1");
    }
}
