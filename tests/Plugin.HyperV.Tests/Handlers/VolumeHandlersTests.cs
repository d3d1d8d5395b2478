using Plugin.CloudStack.Migration;
using Plugin.CloudStack.Storage;
using Plugin.CloudStack.Templates;
using Plugin.CloudStack.Volumes;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.Handlers;

public sealed class VolumeHandlersTests
{
    [Fact]
    public async Task Creating_a_volume_may_be_repeated_but_not_with_another_size()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var first = await world.CreateVolumeAsync("v1");
        var again = await world.CreateVolumeAsync("v1");
        var other = Kernel.Volume("v1", size: 2 * Kernel.Gigabyte);

        var clash = await world.SendAsync(new CreateObjectCommand { Data = other });

        (first.Path, again.Path, first.Format).Should().Be(("v1", "v1", ImageFormat.VHDX));
        clash.Result.Should().BeFalse();
        clash.Details.Should().Contain("already exists");
    }

    [Fact]
    public async Task A_volume_grows_while_its_vm_runs_and_shrinks_only_when_that_is_wanted()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.StartVmAsync("i-2-30-VM");
        var data = await world.CreateVolumeAsync("data-30", VolumeType.DATADISK);
        await world.SendAsync(new AttachCommand { VmName = "i-2-30-VM", Disk = Kernel.Disk(data, 1) });

        var grown = await world.SendAsync<ResizeVolumeAnswer>(new ResizeVolumeCommand { Path = "data-30", Pool = Kernel.Filer, NewSize = 2 * Kernel.Gigabyte });
        var shrunk = await world.SendAsync<ResizeVolumeAnswer>(new ResizeVolumeCommand { Path = "data-30", Pool = Kernel.Filer, NewSize = Kernel.Gigabyte });

        grown.Result.Should().BeTrue(grown.Details);
        grown.NewSize.Should().Be(2 * Kernel.Gigabyte);
        shrunk.Result.Should().BeFalse();
        shrunk.Details.Should().Contain("cannot shrink");
    }

    [Fact]
    public async Task Attaching_may_be_repeated_and_a_taken_slot_is_named()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.StartVmAsync("i-2-31-VM");
        var first = await world.CreateVolumeAsync("data-31", VolumeType.DATADISK);
        var second = await world.CreateVolumeAsync("data-32", VolumeType.DATADISK);

        var attached = await world.SendAsync(new AttachCommand { VmName = "i-2-31-VM", Disk = Kernel.Disk(first, 1) });
        var again = await world.SendAsync(new AttachCommand { VmName = "i-2-31-VM", Disk = Kernel.Disk(first, 1) });
        var clash = await world.SendAsync(new AttachCommand { VmName = "i-2-31-VM", Disk = Kernel.Disk(second, 1) });

        attached.Result.Should().BeTrue(attached.Details);
        attached.Disk!.DiskSeq.Should().Be(1);
        again.Result.Should().BeTrue(again.Details);
        clash.Result.Should().BeFalse();
        clash.Details.Should().Contain("data-31");
    }

    [Fact]
    public async Task Deleting_detaches_first_and_may_be_repeated()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        await world.StartVmAsync("i-2-33-VM");
        var data = await world.CreateVolumeAsync("data-33", VolumeType.DATADISK, vmName: "i-2-33-VM");
        await world.SendAsync(new AttachCommand { VmName = "i-2-33-VM", Disk = Kernel.Disk(data, 1) });

        var deleted = await world.SendAsync(new DeleteCommand { Data = data });
        var again = await world.SendAsync(new DeleteCommand { Data = data });

        deleted.Result.Should().BeTrue(deleted.Details);
        again.Result.Should().BeTrue(again.Details);
        (await world.ImagesAsync("i-2-33-VM")).Should().ContainSingle();
        world.Files.FileExists($@"{Kernel.PoolRoot}\data-33.vhdx").Should().BeFalse();
    }

    [Fact]
    public async Task A_template_made_of_a_volume_comes_with_its_description()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var volume = await world.CreateVolumeAsync("root-34");

        var answer = await world.SendAsync(new CopyCommand
        {
            SrcTO = volume,
            DestTO = new TemplateObjectTO { Uuid = "t-34", Id = 34, Path = "template/tmpl/2/34", UniqueName = "2-34-x", ImageDataStore = Kernel.Secondary },
        });

        answer.Result.Should().BeTrue(answer.Details);
        var template = (TemplateObjectTO)answer.NewData!;
        template.Path.Should().Be("template/tmpl/2/34/t-34.vhdx");
        template.Size.Should().Be(Kernel.Gigabyte);
        using var properties = new StreamReader(world.Files.OpenRead($@"{Kernel.SecondaryRoot}\template\tmpl\2\34\template.properties"));
        var lines = (await properties.ReadToEndAsync(HyperVWorld.Cancellation)).Split('\n');
        lines.Should().Contain("filename=t-34.vhdx").And.Contain("id=34").And.Contain("vhdx=true").And.Contain("uniquename=2-34-x")
            .And.Contain($"vhdx.virtualsize={Kernel.Gigabyte}").And.Contain("public=false");
    }

    [Fact]
    public async Task A_volume_goes_to_secondary_storage_and_comes_back()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var volume = await world.CreateVolumeAsync("root-35");
        var stored = new VolumeObjectTO { Uuid = "copy-35", Path = "volumes/3/35", DataStore = Kernel.Secondary };
        var away = await world.SendAsync(new CopyCommand { SrcTO = volume, DestTO = stored });
        stored = (VolumeObjectTO)away.NewData!;
        var back = await world.SendAsync(new CopyCommand { SrcTO = stored, DestTO = new VolumeObjectTO { Uuid = "back-35", DataStore = Kernel.Pool } });

        away.Result.Should().BeTrue(away.Details);
        stored.Path.Should().Be("volumes/3/35/copy-35.vhdx");
        back.Result.Should().BeTrue(back.Details);
        ((VolumeObjectTO)back.NewData!).Path.Should().Be("back-35");
        world.Files.FileExists($@"{Kernel.PoolRoot}\back-35.vhdx").Should().BeTrue();
    }

    [Fact]
    public async Task A_volume_moves_to_another_pool_attached_or_not()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        var pool = new StorageFilerTO { Uuid = "other", Type = StoragePoolType.SMB, Host = "files01", Path = "/vms/slow" };
        await world.SendAsync(new ModifyStoragePoolCommand { Add = true, Pool = pool });
        await world.StartVmAsync("i-2-36-VM");
        var attached = await world.CreateVolumeAsync("data-36", VolumeType.DATADISK);
        await world.SendAsync(new AttachCommand { VmName = "i-2-36-VM", Disk = Kernel.Disk(attached, 1) });
        await world.CreateVolumeAsync("data-37", VolumeType.DATADISK);

        var live = await world.SendAsync(new MigrateVolumeCommand { VolumePath = "data-36", AttachedVmName = "i-2-36-VM", Pool = pool });
        var cold = await world.SendAsync(new MigrateVolumeCommand { VolumePath = "data-37", SourcePool = Kernel.Filer, Pool = pool });

        live.Result.Should().BeTrue(live.Details);
        live.VolumePath.Should().Be("data-36");
        (await world.ImagesAsync("i-2-36-VM")).Should().Contain(@"\\files01\vms\slow\data-36.vhdx");
        cold.Result.Should().BeTrue(cold.Details);
        world.Files.FileExists(@"\\files01\vms\slow\data-37.vhdx").Should().BeTrue();
        world.Files.FileExists($@"{Kernel.PoolRoot}\data-37.vhdx").Should().BeFalse();
    }

    [Fact]
    public async Task An_iso_is_inserted_exchanged_and_ejected()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        world.Seed($@"{Kernel.SecondaryRoot}\iso\a.iso");
        world.Seed($@"{Kernel.SecondaryRoot}\iso\b.iso");
        var vm = Kernel.Vm("i-2-38-VM", await world.CreateVolumeAsync("root-38"));
        vm.Disks = [.. vm.Disks!, new DiskTO { Type = VolumeType.ISO, DiskSeq = 3, Data = new TemplateObjectTO { Format = ImageFormat.ISO } }];
        (await world.SendAsync(new CloudStack.Vm.StartCommand { Vm = vm })).Result.Should().BeTrue();

        var inserted = await world.SendAsync(new AttachCommand { VmName = vm.Name, Disk = Kernel.Iso("iso/a.iso") });
        var full = await world.SendAsync(new AttachCommand { VmName = vm.Name, Disk = Kernel.Iso("iso/b.iso") });
        var ejected = await world.SendAsync(new DettachCommand { VmName = vm.Name, Disk = Kernel.Iso("iso/a.iso") });
        var again = await world.SendAsync(new DettachCommand { VmName = vm.Name, Disk = Kernel.Iso("iso/a.iso") });
        var exchanged = await world.SendAsync(new AttachCommand { VmName = vm.Name, Disk = Kernel.Iso("iso/b.iso") });

        inserted.Result.Should().BeTrue(inserted.Details);
        full.Result.Should().BeFalse("the one drive is taken");
        ejected.Result.Should().BeTrue(ejected.Details);
        again.Result.Should().BeTrue(again.Details);
        exchanged.Result.Should().BeTrue(exchanged.Details);
    }

    [Fact]
    public async Task An_earlier_kernel_creates_and_downloads()
    {
        using var world = await new HyperVWorld().ConnectPoolAsync();
        world.Seed($@"{Kernel.SecondaryRoot}\template\old.vhd");

        var created = await world.SendAsync(new CreateCommand { Pool = Kernel.Filer, DiskCharacteristics = new DiskProfile { Size = Kernel.Gigabyte, Name = "d" } });
        var downloaded = await world.SendAsync(new PrimaryStorageDownloadCommand { Url = "cifs://files02/secondary/template/old.vhd", PrimaryPool = Kernel.Filer });
        var web = await world.SendAsync(new PrimaryStorageDownloadCommand { Url = "http://internal/secret.vhd", PrimaryPool = Kernel.Filer });

        created.Result.Should().BeTrue(created.Details);
        world.Files.FileExists($@"{Kernel.PoolRoot}\{created.Volume!.Path}.vhdx").Should().BeTrue();
        downloaded.Result.Should().BeTrue(downloaded.Details);
        downloaded.TemplateSize.Should().Be(4096);
        web.Result.Should().BeFalse();
    }
}
