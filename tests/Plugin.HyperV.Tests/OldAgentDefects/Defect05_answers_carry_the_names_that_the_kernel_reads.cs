using Plugin.CloudStack.Migration;
using Plugin.CloudStack.Statistics;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Vm;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.OldAgentDefects;

public sealed class Defect05_answers_carry_the_names_that_the_kernel_reads
{
    [Fact]
    public async Task A_running_vm_migrates_to_the_address_in_destinationIp()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.StartVmAsync("i-2-11-VM", Kernel.Nic(0));

        var answer = (MigrateAnswer?)await world.SendAsync(
            "com.cloud.agent.api.MigrateCommand", $$"""{"vmName":"i-2-11-VM","destinationIp":"{{HyperVWorld.SecondAddress}}"}""");

        answer!.Result.Should().BeTrue(answer.Details);
        world.Cluster.FindHost(HyperVWorld.Address)!.MachineNames.Should().BeEmpty();
        world.Cluster.FindHost(HyperVWorld.SecondAddress)!.MachineNames.Should().Contain("i-2-11-VM", true);
    }

    [Fact]
    public async Task A_vm_check_tells_the_state()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.StartVmAsync("i-2-12-VM");

        (await world.SendAsync(new CheckVirtualMachineCommand { VmName = "i-2-12-VM" })).State.Should().Be(PowerState.PowerOn);
        (await world.SendAsync(new CheckVirtualMachineCommand { VmName = "i-2-99-VM" })).Result.Should().BeFalse();
    }

    [Fact]
    public async Task Pool_statistics_tell_capacity_and_use()
    {
        using var world = await new HyperVWorld(static options =>
        {
            options.VolumeCapacityBytes = 1000;
            options.VolumeAvailableBytes = 300;
        }).ConnectPoolAsync();

        var answer = await world.SendAsync(new GetStorageStatsCommand { Id = Kernel.PoolUuid, PoolType = StoragePoolType.SMB });

        answer.CapacityBytes.Should().Be(1000);
        answer.UsedBytes.Should().Be(700);
    }
}
