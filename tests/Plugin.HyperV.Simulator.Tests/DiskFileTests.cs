using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Tests.Support;

namespace Plugin.HyperV.Simulator.Tests;

/// <summary>The image service, once with sparse disks and once with real ones.</summary>
public sealed class DiskFileTests : IDisposable
{
    private const string Service = "Msvm_ImageManagementService";
    private const ulong Megabyte = 1UL << 20;
    private TestCluster? _cluster;

    public static TheoryData<bool, string> Variants => new()
    {
        { false, "vhdx" }, { false, "vhd" }, { true, "vhdx" }, { true, "vhd" },
    };

    private TestCluster Cluster => _cluster!;

    public void Dispose() => _cluster?.Dispose();

    [Theory]
    [MemberData(nameof(Variants))]
    public async Task A_created_disk_is_described_as_it_was_asked_for(bool real, string extension)
    {
        Start(real);

        var path = await Cluster.CreateDiskAsync("a." + extension, 100 * Megabyte);

        var settings = await SettingsAsync(path);
        settings["MaxInternalSize"].Should().Be(100 * Megabyte);
        settings["Type"].Should().Be((ushort)3);
        settings["Format"].Should().Be((ushort)(extension == "vhd" ? 2 : 3));
        StoredName(path).Should().EndWith(real ? "." + extension : ".sparse-disk");
        (await CallAsync("ValidateVirtualHardDisk", new CimArguments { { "Path", path } })).Should().Be(0);
    }

    [Fact]
    public async Task A_demonstration_makes_its_disks_without_a_session()
    {
        Start(real: false);

        await Cluster.Cluster.Hosts[0].CreateDiskAsync(@"\\nas\secondary\template\tmpl\2\204\t.vhdx", 5 << 20, TestContext.Current.CancellationToken);

        (await SettingsAsync(@"\\nas\secondary\template\tmpl\2\204\t.vhdx"))["MaxInternalSize"].Should().Be(5 * Megabyte);
        var again = () => Cluster.Cluster.Hosts[0].CreateDiskAsync(@"\\nas\secondary\template\tmpl\2\204\t.vhdx", 5 << 20);
        await again.Should().ThrowAsync<IOException>();
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public async Task A_disk_grows_and_does_not_shrink(bool real, string extension)
    {
        Start(real);
        var path = await Cluster.CreateDiskAsync("a." + extension, 64 * Megabyte);

        (await ResizeAsync(path, 128 * Megabyte)).Should().Be(0);
        (await SettingsAsync(path))["MaxInternalSize"].Should().Be(128 * Megabyte);
        (await ResizeAsync(path, 32 * Megabyte)).Should().Be(32773);
        (await CallAsync("ValidateVirtualHardDisk", new CimArguments { { "Path", path } })).Should().Be(0);
        Cluster.Files.EnumerateFiles(TestCluster.Pool, "*").Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public async Task A_large_disk_grows_without_writing_what_it_never_held(bool real, string extension)
    {
        Start(real);
        var path = await Cluster.CreateDiskAsync("a." + extension, 200_000 * Megabyte);

        (await ResizeAsync(path, 400_000 * Megabyte)).Should().Be(0);

        Cluster.Files.Length(path).Should().BeLessThan(64 << 20);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Raw_content_becomes_a_real_disk_when_it_grows(bool real)
    {
        Start(real);
        var path = Cluster.CreateFile(TestCluster.Pool + @"\raw.vhdx", new string('\n', 5000) + "parent=nowhere\nvirtual-bytes=1\n");

        (await ResizeAsync(path, 20_000 * Megabyte)).Should().Be(0);

        var settings = await SettingsAsync(path);
        settings["MaxInternalSize"].Should().Be(20_000 * Megabyte);
        settings["Type"].Should().Be((ushort)3);
        settings.Text("ParentPath").Should().BeNull();
        Cluster.Files.Length(path).Should().BeLessThan(64 << 20);
        Cluster.Files.EnumerateFiles(TestCluster.Pool, "*").Should().Equal(path);
        StoredName(path).Should().EndWith(real ? "raw.vhdx" : "raw.vhdx.sparse-disk");
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public async Task A_disk_is_converted_into_the_other_format(bool real, string extension)
    {
        Start(real);
        var path = await Cluster.CreateDiskAsync("a." + extension, 64 * Megabyte);
        var target = TestCluster.Pool + (extension == "vhd" ? @"\b.vhdx" : @"\b.vhd");

        var code = await CallAsync("ConvertVirtualHardDisk", new CimArguments { { "SourcePath", path }, { "VirtualDiskSettingData", TestCluster.DiskSettings(target, 0) } });

        code.Should().Be(0);
        var settings = await SettingsAsync(target);
        settings["Format"].Should().Be((ushort)(extension == "vhd" ? 3 : 2));
        settings["MaxInternalSize"].Should().Be(64 * Megabyte);
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public async Task A_disk_is_compacted_when_nobody_uses_it(bool real, string extension)
    {
        Start(real);
        var path = await Cluster.CreateDiskAsync("a." + extension);
        var arguments = new CimArguments { { "Path", path }, { "Mode", 0 } };

        (await CallAsync("CompactVirtualHardDisk", arguments)).Should().Be(0);
        var machine = await Cluster.DefineAsync("vm");
        await machine.AttachAsync(path);
        await machine.RequestAsync(2);
        (await CallAsync("CompactVirtualHardDisk", arguments)).Should().Be(32774);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_differencing_disk_has_its_parents_size_and_merges_into_it(bool real)
    {
        Start(real);
        var parent = await Cluster.CreateDiskAsync("a.vhdx", 64 * Megabyte);
        var child = TestCluster.Pool + @"\b.vhdx";
        var settings = TestCluster.DiskSettings(child, 0, type: 4);
        settings["ParentPath"] = parent;

        (await CallAsync("CreateVirtualHardDisk", new CimArguments { { "VirtualDiskSettingData", settings } })).Should().Be(0);
        (await SettingsAsync(child))["MaxInternalSize"].Should().Be(64 * Megabyte);
        (await SettingsAsync(child)).Text("ParentPath").Should().Be(parent);
        StoredName(child).Should().EndWith(".sparse-disk");
        (await ResizeAsync(child, 128 * Megabyte)).Should().Be(32773);
        (await CallAsync("MergeVirtualHardDisk", new CimArguments { { "SourcePath", child }, { "DestinationPath", parent } })).Should().Be(0);
        Cluster.Files.FileExists(child).Should().BeFalse();
    }

    [Fact]
    public async Task A_machine_does_not_start_when_the_parent_of_its_disk_is_missing()
    {
        Start(real: false);
        var parent = await Cluster.CreateDiskAsync("a.vhdx");
        var child = TestCluster.Pool + @"\b.vhdx";
        var settings = TestCluster.DiskSettings(child, 0, type: 4);
        settings["ParentPath"] = parent;
        await CallAsync("CreateVirtualHardDisk", new CimArguments { { "VirtualDiskSettingData", settings } });
        var machine = await Cluster.DefineAsync("vm");
        await machine.AttachAsync(child);
        Cluster.Files.Delete(parent);

        (await machine.RequestAsync(2)).Should().Be(32779);
        settings["Path"] = TestCluster.Pool + @"\c.vhdx";
        (await CallAsync("CreateVirtualHardDisk", new CimArguments { { "VirtualDiskSettingData", settings } })).Should().Be(32779);
    }

    [Theory]
    [InlineData(@"\\sofs\pools\p1\a.txt", 64UL, 32773U)]
    [InlineData(@"\\sofs\pools\p1\a.vhdx", 1UL, 32773U)]
    [InlineData(@"\\sofs\pools\p1\a.vhdx", 99_999_999UL, 32773U)]
    [InlineData(@"\\sofs\pools\p1\a.vhd", 3_000_000UL, 32773U)]
    [InlineData(@"\\sofs\pools\p1\deep\er\x\a.vhdx", 64UL, 32779U)]
    [InlineData(@"\\sofs\pools\..\a.vhdx", 64UL, 32773U)]
    [InlineData(@"\\sofs\pools\p1\con.vhdx", 64UL, 32773U)]
    public async Task A_disk_that_cannot_be_is_refused(string path, ulong megabytes, uint code)
    {
        Start(real: false);

        (await CallAsync("CreateVirtualHardDisk", new CimArguments { { "VirtualDiskSettingData", TestCluster.DiskSettings(path, megabytes * Megabyte) } })).Should().Be(code);
    }

    [Fact]
    public async Task A_disk_is_not_created_over_a_file_that_exists()
    {
        Start(real: false);
        var path = await Cluster.CreateDiskAsync("a.vhdx");

        (await CallAsync("CreateVirtualHardDisk", new CimArguments { { "VirtualDiskSettingData", TestCluster.DiskSettings(path.ToUpperInvariant().Replace("VHDX", "vhdx", StringComparison.Ordinal), 64 * Megabyte) } })).Should().Be(32768);
    }

    [Fact]
    public async Task A_disk_in_use_grows_on_SCSI_as_VHDX_and_not_on_IDE()
    {
        Start(real: false);
        var onScsi = await Cluster.CreateDiskAsync("a.vhdx", 64 * Megabyte);
        var onIde = await Cluster.CreateDiskAsync("b.vhdx", 64 * Megabyte);
        var machine = await Cluster.DefineAsync("vm", generation: 1);
        await machine.AttachAsync(onScsi);
        var ide = (await machine.ResourceAsync("Msvm_ResourceAllocationSettingData", "Microsoft:Hyper-V:Emulated IDE Controller")).RequirePath();
        await machine.AddOneAsync(TestMachine.Image(await machine.AddDriveAsync(ide), onIde));
        await machine.RequestAsync(2);

        (await ResizeAsync(onScsi, 128 * Megabyte)).Should().Be(0);
        (await ResizeAsync(onIde, 128 * Megabyte)).Should().Be(32774);
    }

    [Fact]
    public async Task The_state_of_a_disk_tells_its_file_size_and_whether_it_is_in_use()
    {
        Start(real: false);
        var path = await Cluster.CreateDiskAsync("a.vhdx");
        var machine = await Cluster.DefineAsync("vm");
        await machine.AttachAsync(path);
        var arguments = new CimArguments { { "Path", path } };

        ((CimInstance)(await Cluster.CallAsync(Service, "GetVirtualHardDiskState", arguments)).Out["State"]!)["InUse"].Should().Be(false);
        await machine.RequestAsync(2);
        var state = (CimInstance)(await Cluster.CallAsync(Service, "GetVirtualHardDiskState", arguments)).Out["State"]!;
        state["InUse"].Should().Be(true);
        state["FileSize"].Should().Be((ulong)Cluster.Files.Length(path));
    }

    private void Start(bool real)
    {
        if (real)
        {
            RequireQemuImg.OrSkip();
        }

        _cluster = TestCluster.Start(options => options.UseQemuImg = real);
    }

    private string StoredName(string path) =>
        Directory.EnumerateFiles(Cluster.DataDirectory, Path.GetFileName(path.Replace('\\', '/')) + "*", SearchOption.AllDirectories).Single();

    private async Task<CimInstance> SettingsAsync(string path) =>
        (CimInstance)(await Cluster.CallAsync(Service, "GetVirtualHardDiskSettingData", new CimArguments { { "Path", path } })).Out["SettingData"]!;

    private Task<uint> ResizeAsync(string path, ulong bytes) =>
        CallAsync("ResizeVirtualHardDisk", new CimArguments { { "Path", path }, { "MaxInternalSize", bytes } });

    private async Task<uint> CallAsync(string method, CimArguments arguments) => (await Cluster.CallAsync(Service, method, arguments)).ReturnValue;
}
