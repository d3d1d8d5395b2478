using Plugin.CloudStack.Migration;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Volumes;
using Plugin.HyperV.Storage;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.Handlers;

public sealed class VolumeSafetyTests
{
    [Fact]
    public async Task A_file_that_is_no_disk_is_not_deleted()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var file = Kernel.PoolRoot + @"\notes.txt";
        world.Seed(file);

        var answer = await world.SendAsync(new DestroyCommand { Volume = new VolumeTO { Path = file } });

        answer.Result.Should().BeFalse();
        world.Files.FileExists(file).Should().BeTrue();
    }

    [Fact]
    public async Task A_disk_that_a_checkpoint_is_built_on_is_not_deleted()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var volume = await world.CreateVolumeAsync("base");
        world.Seed(Kernel.PoolRoot + @"\base_5A0F2C3D-1B2C-4D5E-8F90-0A1B2C3D4E5F.avhdx");

        var answer = await world.SendAsync(new DeleteCommand { Data = volume });

        answer.Result.Should().BeFalse();
        answer.Details.Should().Contain("base_5A0F2C3D-1B2C-4D5E-8F90-0A1B2C3D4E5F.avhdx");
        world.Files.FileExists(Kernel.PoolRoot + @"\base.vhdx").Should().BeTrue();
    }

    [Fact]
    public async Task The_root_disk_of_a_running_vm_is_not_deleted()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.StartVmAsync("i-2-90-VM");

        var answer = await world.SendAsync(new DeleteCommand { Data = Kernel.Volume("root-of-i-2-90-VM", vmName: "i-2-90-VM") });

        answer.Result.Should().BeFalse();
        answer.Details.Should().Contain("stop it");
        world.Files.FileExists(Kernel.PoolRoot + @"\root-of-i-2-90-VM.vhdx").Should().BeTrue();
    }

    [Fact]
    public async Task A_volume_is_not_moved_over_another_file()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.CreateVolumeAsync("moved");
        var other = new StorageFilerTO { Uuid = "p2", Type = StoragePoolType.SMB, Host = "files01", Path = "/vms/slow" };
        world.Seed(@"\\files01\vms\slow\moved.vhdx", 77);

        var answer = await world.SendAsync(new MigrateVolumeCommand { VolumePath = "moved", SourcePool = Kernel.Filer, Pool = other });

        answer.Result.Should().BeFalse();
        answer.Details.Should().Contain("already exists");
        world.Files.Length(@"\\files01\vms\slow\moved.vhdx").Should().Be(77);
    }

    [Fact]
    public async Task A_device_number_beyond_the_controller_is_refused()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.StartVmAsync("i-2-91-VM");
        var data = await world.CreateVolumeAsync("data-91", VolumeType.DATADISK);

        var answer = await world.SendAsync(new AttachCommand { VmName = "i-2-91-VM", Disk = Kernel.Disk(data, (1L << 32) + 1) });

        answer.Result.Should().BeFalse();
        answer.Details.Should().Contain("device number");
    }

    [Fact]
    public void A_directory_pool_has_no_query_in_its_path() =>
        StoreRoot.Primary("Filesystem", null, @"D:\vms?user=u&password=p").Should().Be(@"D:\vms");

    [Fact]
    public void A_state_file_has_one_user_at_a_time()
    {
        var directory = Directory.CreateTempSubdirectory("hyperv-state-");
        try
        {
            var path = Path.Combine(directory.FullName, "state.json");
            using (new FilePluginStateStore(path))
            {
                FluentActions.Invoking(() => new FilePluginStateStore(path)).Should().Throw<IOException>().WithMessage("*stop the other plugin process*");
            }

            FluentActions.Invoking(() => new FilePluginStateStore(path).Dispose()).Should().NotThrow();
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}
