using Plugin.CloudStack.Vm;
using Plugin.CloudStack.Volumes;
using Plugin.HyperV.Driver.Vms;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.OldAgentDefects;

public sealed class Defect10_no_secret_is_in_an_answer
{
    private const string Secret = "ks-hunter2";

    [Fact]
    public async Task Boot_arguments_that_do_not_fit_are_not_repeated()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var vm = Kernel.Vm("v-3-VM", await world.CreateVolumeAsync("root-3"));
        vm.BootArgs = $"keystore_password={Secret} " + new string('x', 1100);

        var answer = await world.SendAsync(new StartCommand { Vm = vm });

        answer.Result.Should().BeFalse();
        answer.Details.Should().Contain("1023 characters").And.NotContain(Secret);
        (await world.MachinesAsync("v-3-VM")).Should().BeEmpty();
    }

    [Fact]
    public async Task Credentials_of_a_store_are_not_repeated()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.StartVmAsync("i-2-3-VM");

        var answer = await world.SendAsync(new AttachCommand { VmName = "i-2-3-VM", Disk = Kernel.Iso("template/none.iso") });

        answer.Result.Should().BeFalse();
        answer.Details.Should().Contain(@"\\files02\secondary\template\none.iso").And.NotContain("Pa55").And.NotContain("svc");
    }

    [Fact]
    public void A_vm_prints_its_name_only()
    {
        var spec = new VmSpec { Name = "v-3-VM", CpuCount = 1, MinMemoryBytes = 1, MaxMemoryBytes = 1, BootArguments = Secret };

        spec.ToString().Should().Be("VM 'v-3-VM'");
    }
}
