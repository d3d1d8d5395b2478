using Plugin.CloudStack.Network;
using Plugin.CloudStack.Vm;
using Plugin.CloudStack.Volumes;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.OldAgentDefects;

public sealed class Defect18_an_unknown_vm_is_an_error
{
    [Fact]
    public async Task Attaching_detaching_and_asking_name_the_vm()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        world.Seed($@"{Kernel.SecondaryRoot}\iso\a.iso");
        var data = await world.CreateVolumeAsync("data-21", VolumeType.DATADISK);

        var answers = new Abstractions.Answer[]
        {
            await world.SendAsync(new AttachCommand { VmName = "nobody", Disk = Kernel.Disk(data, 1) }),
            await world.SendAsync(new AttachCommand { VmName = "nobody", Disk = Kernel.Iso("iso/a.iso") }),
            await world.SendAsync(new DettachCommand { VmName = "nobody", Disk = Kernel.Disk(data, 1) }),
            await world.SendAsync(new RebootCommand { VmName = "nobody" }),
            await world.SendAsync(new GetVncPortCommand { Name = "nobody" }),
            await world.SendAsync(new GetVmConfigCommand { VmName = "nobody" }),
        };

        answers.Should().OnlyContain(static answer => !answer.Result && answer.Details!.Contains("'nobody'"));
    }

    [Fact]
    public async Task Stopping_one_is_a_success()
    {
        using var world = new HyperVWorld();

        (await world.SendAsync<StopAnswer>(new StopCommand { VmName = "nobody" })).Result.Should().BeTrue();
        (await world.SendAsync<StopAnswer>(new StopCommand { VmName = "nobody", CheckBeforeCleanup = true })).Result.Should().BeTrue();
    }

    [Fact]
    public async Task Two_vms_of_one_name_are_an_error()
    {
        using var world = new HyperVWorld();
        await world.DefineAsync("twin", null);
        await world.DefineAsync("twin", null);

        var answer = await world.SendAsync<StopAnswer>(new StopCommand { VmName = "twin" });

        answer.Result.Should().BeFalse();
        answer.Details.Should().Contain("2 VMs");
        (await world.MachinesAsync("twin")).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_name_cannot_change_the_question()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.StartVmAsync("i-2-22-VM");

        var answer = await world.SendAsync(new CheckVirtualMachineCommand { VmName = "x' OR ElementName='i-2-22-VM" });

        answer.Result.Should().BeFalse();
    }
}
