using Plugin.CloudStack.Vm;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.OldAgentDefects;

public sealed class Defect12_one_vm_is_changed_by_one_command_at_a_time
{
    [Fact]
    public async Task Ten_starts_of_one_vm_make_one_vm()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var vm = Kernel.Vm("i-2-15-VM", await world.CreateVolumeAsync("root-15"), Kernel.Nic(0));

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => world.SendAsync(new StartCommand { Vm = vm })));

        answers.Should().OnlyContain(static answer => answer.Result);
        (await world.MachinesAsync("i-2-15-VM")).Should().ContainSingle();
        (await world.ImagesAsync("i-2-15-VM")).Should().ContainSingle();
    }

    [Fact]
    public async Task Ten_starts_of_ten_vms_make_ten_vms()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var names = Enumerable.Range(20, 10).Select(static number => $"i-2-{number}-VM").ToList();

        await Task.WhenAll(names.Select(name => world.StartVmAsync(name, Kernel.Nic(0))));

        var report = await world.Plugin.PowerStates.ReportPowerStatesAsync(HyperVWorld.Context());
        report.Keys.Should().BeEquivalentTo(names);
        report.Values.Should().OnlyContain(static state => state == PowerState.PowerOn);
    }

    [Fact]
    public async Task Starts_and_stops_at_once_all_succeed()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var vm = Kernel.Vm("i-2-16-VM", await world.CreateVolumeAsync("root-16"));

        var starts = Enumerable.Range(0, 5).Select(async _ => (await world.SendAsync(new StartCommand { Vm = vm })).Result);
        var stops = Enumerable.Range(0, 5).Select(async _ => (await world.SendAsync<StopAnswer>(new StopCommand { VmName = "i-2-16-VM", ForceStop = true })).Result);
        var results = await Task.WhenAll(starts.Concat(stops));

        results.Should().OnlyContain(static result => result);
        (await world.MachinesAsync("i-2-16-VM")).Count.Should().BeLessThanOrEqualTo(1);
    }
}
