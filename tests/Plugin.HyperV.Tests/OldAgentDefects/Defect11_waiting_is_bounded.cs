using Plugin.CloudStack.Vm;
using Plugin.HyperV.Simulator;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.OldAgentDefects;

public sealed class Defect11_waiting_is_bounded
{
    [Theory]
    [InlineData(GuestBehavior.IgnoresShutdown)]
    [InlineData(GuestBehavior.RefusesShutdown)]
    [InlineData(GuestBehavior.NoIntegrationServices)]
    [InlineData(GuestBehavior.Responsive)]
    public async Task A_guest_of_any_kind_is_stopped(GuestBehavior guest)
    {
        using var world = await new HyperVWorld(
            options => options.DefaultGuest = guest,
            static options => options.ShutdownPatience = TimeSpan.FromMilliseconds(50)).ConnectPoolAsync();
        await world.StartVmAsync("i-2-13-VM");

        var answer = await world.SendAsync<StopAnswer>(new StopCommand { VmName = "i-2-13-VM" });

        answer.Result.Should().BeTrue(answer.Details);
        (await world.MachinesAsync("i-2-13-VM")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_forced_stop_does_not_ask_the_guest()
    {
        using var world = await new HyperVWorld(
            static options => options.DefaultGuest = GuestBehavior.IgnoresShutdown,
            static options => options.ShutdownPatience = TimeSpan.FromHours(1)).ConnectPoolAsync();
        await world.StartVmAsync("i-2-14-VM");

        var answer = await world.SendAsync<StopAnswer>(new StopCommand { VmName = "i-2-14-VM", ForceStop = true });

        answer.Result.Should().BeTrue(answer.Details);
    }
}
