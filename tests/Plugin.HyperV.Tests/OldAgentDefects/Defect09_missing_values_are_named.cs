using Plugin.CloudStack.Migration;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Vm;
using Plugin.CloudStack.Volumes;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.OldAgentDefects;

public sealed class Defect09_missing_values_are_named
{
    [Fact]
    public async Task Each_command_says_what_it_lacks()
    {
        using var world = new HyperVWorld();

        (await world.SendAsync(new StartCommand())).Details.Should().Contain("Vm");
        (await world.SendAsync<StopAnswer>(new StopCommand())).Details.Should().Contain("VmName");
        (await world.SendAsync(new MigrateCommand { VmName = "x" })).Details.Should().Contain("DestinationIp");
        (await world.SendAsync(new ModifyStoragePoolCommand { Add = true })).Details.Should().Contain("Pool");
        (await world.SendAsync(new AttachCommand { VmName = "x" })).Details.Should().Contain("Disk");
        (await world.SendAsync(new CreateObjectCommand())).Details.Should().Contain("Only volumes");
        (await world.SendAsync(new CopyCommand())).Details.Should().Contain("lacks");
        (await world.SendAsync(new DeleteCommand())).Details.Should().Contain("names no volume");
        (await world.SendAsync(new DestroyCommand())).Details.Should().Contain("Volume");
    }
}
