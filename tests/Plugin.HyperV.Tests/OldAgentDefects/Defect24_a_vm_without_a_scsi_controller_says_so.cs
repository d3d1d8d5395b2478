using Plugin.CloudStack.Vm;
using Plugin.CloudStack.Volumes;
using Plugin.HyperV.Cim;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.OldAgentDefects;

public sealed class Defect24_a_vm_without_a_scsi_controller_says_so
{
    [Fact]
    public async Task Attaching_names_the_cause_and_the_cure()
    {
        using var world = await new HyperVWorld(configurePlugin: static options => options.RemoveStoppedVms = false).ConnectPoolAsync();
        await world.StartVmAsync("i-2-29-VM");
        (await world.SendAsync<StopAnswer>(new StopCommand { VmName = "i-2-29-VM" })).Result.Should().BeTrue();
        var controller = (await world.ResourcesAsync("i-2-29-VM", "Msvm_ResourceAllocationSettingData"))
            .Single(static resource => resource.Text("ResourceSubType") == "Microsoft:Hyper-V:Synthetic SCSI Controller");
        await world.CallAsync("RemoveResourceSettings", new CimArguments { { "ResourceSettings", new[] { controller.RequirePath() } } });
        var data = await world.CreateVolumeAsync("data-29", VolumeType.DATADISK);

        var answer = await world.SendAsync(new AttachCommand { VmName = "i-2-29-VM", Disk = Kernel.Disk(data, 1) });

        answer.Result.Should().BeFalse();
        answer.Details.Should().Contain("no SCSI controller").And.Contain("stop and start");
    }
}
