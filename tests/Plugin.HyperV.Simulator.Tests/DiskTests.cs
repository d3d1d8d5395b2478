using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Tests.Support;

namespace Plugin.HyperV.Simulator.Tests;

public sealed class DiskTests : IDisposable
{
    private readonly TestCluster _cluster = TestCluster.Start();

    public void Dispose() => _cluster.Dispose();

    [Fact]
    public async Task A_disk_hangs_on_a_drive_and_the_drive_on_a_controller()
    {
        var disk = await _cluster.CreateDiskAsync("a.vhdx");
        var machine = await _cluster.DefineAsync("vm");
        var scsi = await machine.AddScsiAsync();
        var drive = await machine.AddDriveAsync(scsi, slot: 5);

        await machine.AddOneAsync(TestMachine.Image(drive, disk));

        var image = await machine.ResourceAsync("Msvm_StorageAllocationSettingData");
        image.Texts("HostResource").Should().Equal(disk);
        CimPath.Parse(image.Text("Parent")!).Should().Be(drive);
        (await _cluster.GetAsync(drive))!.Text("AddressOnParent").Should().Be("5");
        CimPath.Parse((await _cluster.GetAsync(drive))!.Text("Parent")!).Should().Be(scsi);
    }

    [Fact]
    public async Task A_taken_slot_is_refused_and_without_a_slot_the_first_free_one_is_used()
    {
        var machine = await _cluster.DefineAsync("vm");
        var scsi = await machine.AddScsiAsync();
        await machine.AddDriveAsync(scsi, slot: 0);

        (await machine.AddAsync(TestMachine.Drive(scsi, 0))).ReturnValue.Should().Be(32773);
        (await machine.AddAsync(TestMachine.Drive(scsi, 64))).ReturnValue.Should().Be(32773);
        var anywhere = TestMachine.Drive(scsi, 0);
        anywhere["AddressOnParent"] = null;
        (await _cluster.GetAsync(await machine.AddOneAsync(anywhere)))!.Text("AddressOnParent").Should().Be("1");
    }

    [Fact]
    public async Task A_machine_has_at_most_four_SCSI_controllers()
    {
        var machine = await _cluster.DefineAsync("vm");
        for (var i = 0; i < 4; i++)
        {
            await machine.AddScsiAsync();
        }

        (await machine.AddAsync(TestMachine.Default("Msvm_ResourceAllocationSettingData", "Synthetic SCSI Controller"))).ReturnValue.Should().Be(32773);
    }

    [Fact]
    public async Task A_SCSI_disk_comes_and_goes_while_the_machine_runs_and_an_IDE_disk_does_not()
    {
        var machine = await _cluster.DefineAsync("vm", generation: 1);
        var scsi = await machine.AddScsiAsync();
        var ide = (await machine.ResourceAsync("Msvm_ResourceAllocationSettingData", "Microsoft:Hyper-V:Emulated IDE Controller")).RequirePath();
        await machine.RequestAsync(2);

        var drive = await machine.AddDriveAsync(scsi);
        var image = await machine.AddOneAsync(TestMachine.Image(drive, await _cluster.CreateDiskAsync("a.vhdx")));

        (await machine.AddAsync(TestMachine.Drive(ide, 0))).ReturnValue.Should().Be(32775);
        (await machine.RemoveAsync(image)).ReturnValue.Should().Be(0);
        (await machine.RemoveAsync(drive)).ReturnValue.Should().Be(0);
        (await machine.RemoveAsync(scsi)).ReturnValue.Should().Be(32775);
    }

    [Fact]
    public async Task A_disk_that_another_running_machine_holds_is_in_use()
    {
        var disk = await _cluster.CreateDiskAsync("a.vhdx");
        var first = await _cluster.DefineAsync("first");
        var second = await _cluster.DefineAsync("second");
        await first.AttachAsync(disk);
        await second.AttachAsync(disk);
        await first.RequestAsync(2);

        (await second.RequestAsync(2)).Should().Be(32774);
        var third = await _cluster.DefineAsync("third");
        var drive = await third.AddDriveAsync(await third.AddScsiAsync());
        (await third.AddAsync(TestMachine.Image(drive, disk.ToUpperInvariant()))).ReturnValue.Should().Be(32774);
        await first.RequestAsync(3);
        (await second.RequestAsync(2)).Should().Be(0);
    }

    [Fact]
    public async Task A_missing_file_an_empty_slot_and_a_wrong_kind_are_refused_with_their_codes()
    {
        var machine = await _cluster.DefineAsync("vm");
        var scsi = await machine.AddScsiAsync();
        var drive = await machine.AddDriveAsync(scsi);
        var iso = _cluster.CreateFile(TestCluster.Pool + @"\a.iso");

        (await machine.AddAsync(TestMachine.Image(drive, TestCluster.Pool + @"\no.vhdx"))).ReturnValue.Should().Be(32779);
        (await machine.AddAsync(TestMachine.Image(drive, TestCluster.Pool + @"\..\x.vhdx"))).ReturnValue.Should().Be(32773);
        (await machine.AddAsync(TestMachine.Image(drive, iso, "Virtual CD/DVD Disk"))).ReturnValue.Should().Be(32773);
        (await machine.AddAsync(TestMachine.Image(drive, iso))).ReturnValue.Should().Be(32773);
        (await machine.AddAsync(TestMachine.Drive(drive, 0))).ReturnValue.Should().Be(32773);
        (await machine.AddAsync(TestMachine.Default("Msvm_MemorySettingData", "Synthetic Disk Drive"))).ReturnValue.Should().Be(32773);
    }

    [Fact]
    public async Task A_DVD_can_be_exchanged_while_the_machine_runs()
    {
        var machine = await _cluster.DefineAsync("vm");
        var drive = await machine.AddDriveAsync(await machine.AddScsiAsync(), kind: "Synthetic DVD Drive");
        await machine.RequestAsync(2);
        var first = _cluster.CreateFile(TestCluster.Pool + @"\a.iso");
        var second = _cluster.CreateFile(TestCluster.Pool + @"\b.iso");

        var image = await machine.AddOneAsync(TestMachine.Image(drive, first, "Virtual CD/DVD Disk"));
        var changed = (await _cluster.GetAsync(image))!.CloneAsArgument();
        changed["HostResource"] = new[] { second };

        (await machine.ModifyAsync(changed)).ReturnValue.Should().Be(0);
        (await _cluster.GetAsync(image))!.Texts("HostResource").Should().Equal(second);
    }

    [Fact]
    public async Task A_DVD_drive_of_generation_1_belongs_on_IDE_and_needs_its_controller()
    {
        var machine = await _cluster.DefineAsync("vm", generation: 1);
        var scsi = await machine.AddScsiAsync();
        await machine.RemoveAsync(scsi);

        (await machine.AddAsync(TestMachine.Drive(await machine.AddScsiAsync(), 0, "Synthetic DVD Drive"))).ReturnValue.Should().Be(32773);
        (await machine.AddAsync(TestMachine.Drive(scsi, 0, "Synthetic DVD Drive"))).ReturnValue.Should().Be(32773);
    }

    [Fact]
    public async Task Of_several_resources_in_one_call_all_are_added_or_none()
    {
        var machine = await _cluster.DefineAsync("vm");
        var scsi = await machine.AddScsiAsync();

        var result = await machine.AddAsync(TestMachine.Drive(scsi, 0), TestMachine.Drive(scsi, 1), TestMachine.Drive(scsi, 1));

        result.ReturnValue.Should().Be(32773);
        (await machine.ResourcesAsync("Msvm_ResourceAllocationSettingData")).Should().HaveCount(1);
    }

    [Fact]
    public async Task Content_that_is_no_disk_is_taken_as_raw_unless_formats_are_strict()
    {
        using var strict = TestCluster.Start(static options => options.StrictDiskFormats = true);

        (await AttachGarbageAsync(_cluster)).Should().Be(0);
        (await AttachGarbageAsync(strict)).Should().Be(32768);
        (await ValidateAsync(_cluster, TestCluster.Pool + @"\garbage.vhdx")).Should().Be(32768);
    }

    private static async Task<uint> AttachGarbageAsync(TestCluster cluster)
    {
        var file = cluster.CreateFile(TestCluster.Pool + @"\garbage.vhdx", "not a disk");
        var machine = await cluster.DefineAsync("vm");
        var drive = await machine.AddDriveAsync(await machine.AddScsiAsync());
        return (await machine.AddAsync(TestMachine.Image(drive, file))).ReturnValue;
    }

    private static async Task<uint> ValidateAsync(TestCluster cluster, string path) =>
        (await cluster.CallAsync("Msvm_ImageManagementService", "ValidateVirtualHardDisk", new CimArguments { { "Path", path } })).ReturnValue;
}
