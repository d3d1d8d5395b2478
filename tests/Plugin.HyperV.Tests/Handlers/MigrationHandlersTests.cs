using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Migration;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Vm;
using Plugin.CloudStack.Volumes;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.Handlers;

public sealed class MigrationHandlersTests
{
    [Fact]
    public async Task A_vm_moves_together_with_its_disks()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var pool = new StorageFilerTO { Uuid = "other", Type = StoragePoolType.SMB, Host = "files01", Path = "/vms/slow" };
        await world.SendAsync(new ModifyStoragePoolCommand { Add = true, Pool = pool });
        var vm = await world.StartVmAsync("i-2-60-VM");

        var answer = await world.SendAsync(new MigrateWithStorageCommand
        {
            Vm = vm,
            TargetHost = HyperVWorld.SecondAddress,
            VolumeToFilerAsList = [new Pair<VolumeTO, StorageFilerTO>(new VolumeTO { Id = 60, Path = "root-of-i-2-60-VM" }, pool)],
        });

        answer.Result.Should().BeTrue(answer.Details);
        var moved = answer.Volumes.Should().ContainSingle().Subject!;
        (moved.Id, moved.Path).Should().Be((60L, "root-of-i-2-60-VM"));
        world.Cluster.FindHost(HyperVWorld.SecondAddress)!.MachineNames.Should().ContainKey("i-2-60-VM");
        world.Files.FileExists(@"\\files01\vms\slow\root-of-i-2-60-VM.vhdx").Should().BeTrue();
    }

    [Fact]
    public async Task A_vm_that_cannot_move_keeps_running()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.StartVmAsync("i-2-61-VM");

        var unknown = await world.SendAsync<MigrateAnswer>(new MigrateCommand { VmName = "i-2-61-VM", DestinationIp = "192.0.2.77" });
        var nonsense = await world.SendAsync<MigrateAnswer>(new MigrateCommand { VmName = "i-2-61-VM", DestinationIp = "hv02" });
        world.Cluster.Faults.FailNextJob("MigrateVirtualSystemToHost", 32768, "The network broke.");
        var broken = await world.SendAsync<MigrateAnswer>(new MigrateCommand { VmName = "i-2-61-VM", DestinationIp = HyperVWorld.SecondAddress });

        new[] { unknown, nonsense, broken }.Should().OnlyContain(static answer => !answer.Result);
        broken.Details.Should().Contain("The network broke");
        world.Cluster.FindHost(HyperVWorld.Address)!.MachineNames.Should().Contain("i-2-61-VM", true);
    }

    [Fact]
    public async Task A_destination_checks_disks_and_switches()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var root = await world.CreateVolumeAsync("root-62");

        var ready = await world.SendAsync(new PrepareForMigrationCommand { Vm = Kernel.Vm("i-2-62-VM", root, Kernel.Nic(0)) });
        var noSwitch = await world.SendAsync(new PrepareForMigrationCommand { Vm = Kernel.Vm("i-2-62-VM", root, Kernel.Nic(0, label: "Elsewhere")) });
        var noDisk = await world.SendAsync(new PrepareForMigrationCommand { Vm = Kernel.Vm("i-2-62-VM", Kernel.Volume("absent")) });
        var rollback = await world.SendAsync(new PrepareForMigrationCommand { Vm = new VirtualMachineTO { Name = "i-2-62-VM" }, Rollback = true });

        ready.Result.Should().BeTrue(ready.Details);
        noSwitch.Details.Should().Contain("'Elsewhere'");
        noDisk.Details.Should().Contain("absent.vhdx");
        rollback.Result.Should().BeTrue(rollback.Details);
    }
}
