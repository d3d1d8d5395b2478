using Plugin.CloudStack.Vm;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.OldAgentDefects;

public sealed class Defect15_processor_shares_mean_what_they_say
{
    [Theory]
    [InlineData(false, 650, 100000)]
    [InlineData(true, 650, 25000)]
    [InlineData(true, 2600, 100000)]
    [InlineData(true, 9000, 100000)]
    public async Task A_limit_is_the_share_of_the_hosts_speed(bool limited, int mhz, long expected)
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var vm = Kernel.Vm("i-2-17-VM", await world.CreateVolumeAsync("root-17"));
        (vm.LimitCpuUse, vm.Speed, vm.MaxSpeed) = (limited, mhz, mhz);

        (await world.SendAsync(new StartCommand { Vm = vm })).Result.Should().BeTrue();

        var processor = (await world.ResourcesAsync("i-2-17-VM", "Msvm_ProcessorSettingData")).Single();
        processor.Integer("VirtualQuantity").Should().Be(2);
        processor.Integer("Reservation").Should().Be(0);
        processor.Integer("Limit").Should().Be(expected);
    }
}
