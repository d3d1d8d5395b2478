using Plugin.CloudStack.Vm;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.OldAgentDefects;

public sealed class Defect04_half_built_vms_do_not_stay
{
    [Theory]
    [InlineData("ModifyResourceSettings")]
    [InlineData("AddResourceSettings")]
    [InlineData("AddFeatureSettings")]
    [InlineData("ModifySystemSettings")]
    [InlineData("RequestStateChange")]
    public async Task A_start_that_fails_leaves_no_vm_and_keeps_the_disk(string method)
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var vm = Kernel.Vm("i-2-4-VM", await world.CreateVolumeAsync("root-4"), Kernel.Nic(0));
        world.Cluster.Faults.FailNextJob(method, 32768, "The disk is on fire.");

        var answer = await world.SendAsync(new StartCommand { Vm = vm });

        answer.Result.Should().BeFalse();
        answer.Details.Should().Contain("The disk is on fire");
        (await world.MachinesAsync("i-2-4-VM")).Should().BeEmpty();
        world.Files.FileExists($@"{Kernel.PoolRoot}\root-4.vhdx").Should().BeTrue();
    }

    [Fact]
    public async Task A_start_that_is_cancelled_leaves_no_vm()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var vm = Kernel.Vm("i-2-5-VM", await world.CreateVolumeAsync("root-5"));
        var held = world.Cluster.Faults.HoldNext("ModifyResourceSettings");
        using var cancellation = new CancellationTokenSource();
        var start = world.SendAsync(new StartCommand { Vm = vm }, cancellation.Token);
        await held.Reached.WaitAsync(HyperVWorld.Cancellation);

        await cancellation.CancelAsync();
        var answer = await start;
        held.Release();

        answer.Result.Should().BeFalse();
        (await world.MachinesAsync("i-2-5-VM")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_process_that_starts_removes_what_an_earlier_one_did_not_finish()
    {
        using var world = new HyperVWorld();
        await world.DefineAsync("unfinished", "cloudstack: building, do not use");
        await world.DefineAsync("unfinished by the old agent", "CloudStack creating VM");
        await world.DefineAsync("finished", "cloudstack: managed, do not edit");
        await world.DefineAsync("of an operator", "building site cameras");
        await world.DefineAsync("annotated", "CloudStack VM, moved to building B");

        await world.RestartPluginAsync();

        (await world.Plugin.PowerStates.ReportPowerStatesAsync(HyperVWorld.Context())).Keys.Should().BeEquivalentTo("finished", "of an operator", "annotated");
    }

    [Fact]
    public async Task A_start_replaces_a_half_built_vm()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.DefineAsync("i-2-6-VM", "cloudstack: building, do not use");

        await world.StartVmAsync("i-2-6-VM");

        (await world.MachinesAsync("i-2-6-VM")).Should().ContainSingle().Which.Integer("EnabledState").Should().Be(2);
    }
}
