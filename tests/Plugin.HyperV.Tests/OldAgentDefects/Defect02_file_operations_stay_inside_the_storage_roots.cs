using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Templates;
using Plugin.CloudStack.Volumes;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.OldAgentDefects;

public sealed class Defect02_file_operations_stay_inside_the_storage_roots
{
    private const string Victim = @"D:\private\payroll.vhdx";

    [Theory]
    [InlineData(Victim)]
    [InlineData(@"\\files01\vms\fast\..\..\private\x.vhdx")]
    [InlineData(@"D:\private\payroll.vhdx:stream")]
    [InlineData(@"\\.\PhysicalDrive0")]
    [InlineData(@"\\?\D:\private\payroll.vhdx")]
    [InlineData(@"..\..\private\payroll")]
    [InlineData("CON")]
    [InlineData(@"sub\NUL.vhdx")]
    public async Task Destroying_a_volume_never_leaves_them(string path)
    {
        using var world = await RestrictedWorldAsync();

        var answer = await world.SendAsync(new DestroyCommand { Volume = new VolumeTO { Path = path, StoragePoolUuid = Kernel.PoolUuid } });

        answer.Result.Should().BeFalse();
        world.Files.FileExists(Victim).Should().BeTrue();
    }

    [Fact]
    public async Task Copying_neither_reads_nor_writes_outside()
    {
        using var world = await RestrictedWorldAsync();
        var outside = new PrimaryDataStoreTO { PoolType = StoragePoolType.Filesystem, Path = @"D:\private" };
        var inside = await world.CreateVolumeAsync("disk-1");

        var read = await world.SendAsync(new CopyCommand
        {
            SrcTO = new VolumeObjectTO { Path = "payroll", Uuid = "payroll", DataStore = outside, Format = ImageFormat.VHDX },
            DestTO = Kernel.Volume("stolen"),
        });
        var written = await world.SendAsync(new CopyCommand
        {
            SrcTO = inside,
            DestTO = new VolumeObjectTO { Uuid = "payroll", DataStore = outside, Format = ImageFormat.VHDX },
        });

        read.Result.Should().BeFalse();
        read.Details.Should().Contain("HyperV:StorageRoots");
        written.Result.Should().BeFalse();
        world.Files.Length(Victim).Should().Be(4096);
    }

    [Fact]
    public async Task A_local_directory_becomes_a_pool_only_if_it_is_a_storage_root()
    {
        using var world = await RestrictedWorldAsync();

        var answer = await world.SendAsync(new ModifyStoragePoolCommand
        {
            Add = true,
            Pool = new StorageFilerTO { Uuid = "local", Type = StoragePoolType.Filesystem, Path = @"D:\private" },
        });

        answer.Result.Should().BeFalse();
    }

    [Fact]
    public async Task A_share_that_nobody_configured_is_out_of_reach()
    {
        using var world = await RestrictedWorldAsync();

        var answer = await world.SendAsync(new CopyCommand
        {
            SrcTO = new TemplateObjectTO { Path = "t/x.vhdx", Uuid = "x", ImageDataStore = new NfsTO { Url = "cifs://evil/share" } },
            DestTO = new TemplateObjectTO { Uuid = "x", ImageDataStore = Kernel.Pool },
        });

        answer.Result.Should().BeFalse();
        answer.Details.Should().Contain("outside the storage roots");
    }

    private static async Task<HyperVWorld> RestrictedWorldAsync()
    {
        var world = new HyperVWorld(configurePlugin: static options =>
        {
            options.StorageRoots.Clear();
            options.StorageRoots.Add(Kernel.SecondaryRoot);
        });
        world.Seed(Victim);
        return await world.ConnectPoolAsync();
    }
}
