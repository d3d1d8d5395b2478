using Plugin.CloudStack.Vm;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.OldAgentDefects;

public sealed class Defect03_state_report_destroys_nothing
{
    [Theory]
    [InlineData("CloudStack")]
    [InlineData("cloudstack: managed, do not edit")]
    [InlineData("cloudstack: building, do not use")]
    [InlineData("CloudStack creating VM")]
    [InlineData(null)]
    public async Task A_vm_that_is_off_survives_the_question(string? note)
    {
        using var world = new HyperVWorld();
        await world.DefineAsync("i-2-9-VM", note);

        for (var i = 0; i < 3; i++)
        {
            await world.Plugin.PowerStates.ReportPowerStatesAsync(HyperVWorld.Context());
        }

        (await world.MachinesAsync("i-2-9-VM")).Should().ContainSingle();
    }

    [Fact]
    public async Task Every_vm_is_in_the_report_whatever_its_state()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        foreach (var name in new[] { "running", "paused", "saved" })
        {
            await world.StartVmAsync(name);
        }

        await world.RequestStateAsync("paused", 9);
        await world.RequestStateAsync("saved", 6);
        await world.DefineAsync("off", null);
        await world.DefineAsync("half-built", "cloudstack: building, do not use");

        var report = await world.Plugin.PowerStates.ReportPowerStatesAsync(HyperVWorld.Context());

        report.Should().BeEquivalentTo(new Dictionary<string, PowerState>
        {
            ["running"] = PowerState.PowerOn,
            ["paused"] = PowerState.PowerUnknown,
            ["saved"] = PowerState.PowerUnknown,
            ["off"] = PowerState.PowerOff,
            ["half-built"] = PowerState.PowerUnknown,
        });
    }
}
