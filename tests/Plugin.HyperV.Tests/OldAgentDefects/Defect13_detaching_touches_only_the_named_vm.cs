using Plugin.CloudStack.Volumes;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.OldAgentDefects;

public sealed class Defect13_detaching_touches_only_the_named_vm
{
    [Fact]
    public async Task A_disk_of_another_vm_stays_attached()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.StartVmAsync("owner");
        await world.StartVmAsync("bystander");
        var data = await world.CreateVolumeAsync("data-1", VolumeType.DATADISK);
        (await world.SendAsync(new AttachCommand { VmName = "owner", Disk = Kernel.Disk(data, 1) })).Result.Should().BeTrue();

        var answer = await world.SendAsync(new DettachCommand { VmName = "bystander", Disk = Kernel.Disk(data, 1) });

        answer.Result.Should().BeTrue("the bystander does not have it, which is what was asked for");
        (await world.ImagesAsync("owner")).Should().Contain($@"{Kernel.PoolRoot}\data-1.vhdx");
    }

    [Fact]
    public async Task A_disk_is_found_whatever_the_case_of_its_path()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.StartVmAsync("owner");
        var data = await world.CreateVolumeAsync("data-2", VolumeType.DATADISK);
        await world.SendAsync(new AttachCommand { VmName = "owner", Disk = Kernel.Disk(data, 1) });
        data.Path = "DATA-2";

        var answer = await world.SendAsync(new DettachCommand { VmName = "owner", Disk = Kernel.Disk(data, 1) });

        answer.Result.Should().BeTrue(answer.Details);
        (await world.ImagesAsync("owner")).Should().ContainSingle("only the root disk is left");
    }
}
