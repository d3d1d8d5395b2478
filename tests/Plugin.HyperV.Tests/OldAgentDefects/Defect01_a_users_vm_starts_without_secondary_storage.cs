using Plugin.CloudStack.Vm;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.OldAgentDefects;

public sealed class Defect01_a_users_vm_starts_without_secondary_storage
{
    [Fact]
    public async Task A_start_without_stores_succeeds()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var vm = Kernel.Vm("i-2-7-VM", await world.CreateVolumeAsync("root-7"));

        var answer = await world.SendAsync(new StartCommand { Vm = vm, SecondaryStorages = null });

        answer.Result.Should().BeTrue(answer.Details);
        answer.Vm.Should().BeSameAs(vm, "the kernel reads the VM from the answer unchecked");
    }

    [Theory]
    [InlineData("r-7-VM")]
    [InlineData("s-7-VM")]
    [InlineData("v-7-VM")]
    public async Task A_system_vm_starts_when_the_store_holds_no_iso(string name)
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var vm = Kernel.Vm(name, await world.CreateVolumeAsync("root-7"));

        var answer = await world.SendAsync(new StartCommand { Vm = vm, SecondaryStorages = [Kernel.Secondary.Url] });

        answer.Result.Should().BeTrue(answer.Details);
        (await world.ImagesAsync(name)).Should().ContainSingle();
    }

    [Fact]
    public async Task A_system_vm_gets_the_iso_of_the_last_store_and_a_users_vm_never_does()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        world.Seed($@"{Kernel.SecondaryRoot}\systemvm\systemvm-4.23.0.iso");
        var router = Kernel.Vm("r-8-VM", await world.CreateVolumeAsync("root-8"));
        var user = Kernel.Vm("i-8-VM", await world.CreateVolumeAsync("root-9"));

        foreach (var vm in new[] { router, user })
        {
            var answer = await world.SendAsync(new StartCommand { Vm = vm, SecondaryStorages = ["cifs://other/share", Kernel.Secondary.Url] });
            answer.Result.Should().BeTrue(answer.Details);
        }

        (await world.ImagesAsync("r-8-VM")).Should().Contain($@"{Kernel.SecondaryRoot}\systemvm\systemvm-4.23.0.iso");
        (await world.ImagesAsync("i-8-VM")).Should().ContainSingle();
    }
}
