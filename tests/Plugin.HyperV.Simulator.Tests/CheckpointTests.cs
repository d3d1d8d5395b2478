using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Tests.Support;

namespace Plugin.HyperV.Simulator.Tests;

public sealed class CheckpointTests : IDisposable
{
    private readonly TestCluster _cluster = TestCluster.Start();

    public void Dispose() => _cluster.Dispose();

    [Fact]
    public async Task A_checkpoint_keeps_the_disk_and_the_machine_writes_to_a_differencing_one()
    {
        var (machine, disk, image) = await MachineAsync();

        var checkpoint = await CreateAsync(machine);

        var leaf = await DiskOfAsync(image);
        leaf.Should().EndWith(".avhdx");
        (await ParentOfAsync(leaf)).Should().Be(disk);
        var kept = await _cluster.AssociatorsAsync(checkpoint, "Msvm_StorageAllocationSettingData", "Msvm_VirtualSystemSettingDataComponent");
        kept.Single().Texts("HostResource").Should().Equal(disk);
    }

    [Fact]
    public async Task Checkpoints_and_active_settings_are_reached_by_different_associations()
    {
        var (machine, _, _) = await MachineAsync();
        var first = await CreateAsync(machine);
        var second = await CreateAsync(machine);

        var checkpoints = await _cluster.AssociatorsAsync(machine.Path, "Msvm_VirtualSystemSettingData", "Msvm_SnapshotOfVirtualSystem");
        var newest = await _cluster.AssociatorsAsync(machine.Path, "Msvm_VirtualSystemSettingData", "Msvm_MostCurrentSnapshotInBranch");
        var active = await machine.SettingsAsync();

        checkpoints.Select(static checkpoint => checkpoint.RequirePath()).Should().BeEquivalentTo(new[] { first, second });
        newest.Single().RequirePath().Should().Be(second);
        active.Text("VirtualSystemType").Should().Be("Microsoft:Hyper-V:System:Realized");
        CimPath.Parse(checkpoints.Single(checkpoint => second.Equals(checkpoint.Path)).Text("Parent")!).Should().Be(first);
    }

    [Fact]
    public async Task Destroying_a_checkpoint_merges_its_disk_also_while_the_machine_runs()
    {
        var (machine, disk, image) = await MachineAsync();
        await machine.RequestAsync(2);
        var checkpoint = await CreateAsync(machine);
        var leaf = await DiskOfAsync(image);

        (await CallAsync("DestroySnapshot", new CimArguments { { "AffectedSnapshot", checkpoint } })).Should().Be(0);

        (await DiskOfAsync(image)).Should().Be(disk);
        _cluster.Files.FileExists(leaf).Should().BeFalse();
        _cluster.Files.FileExists(disk).Should().BeTrue();
        (await machine.StateAsync()).Should().Be(2);
    }

    [Fact]
    public async Task Destroying_the_middle_of_a_chain_keeps_both_ends()
    {
        var (machine, disk, image) = await MachineAsync();
        var first = await CreateAsync(machine);
        var second = await CreateAsync(machine);
        var third = await CreateAsync(machine);

        (await CallAsync("DestroySnapshot", new CimArguments { { "AffectedSnapshot", second } })).Should().Be(0);

        (await _cluster.AssociatorsAsync(machine.Path, "Msvm_VirtualSystemSettingData", "Msvm_SnapshotOfVirtualSystem"))
            .Select(static checkpoint => checkpoint.RequirePath()).Should().BeEquivalentTo(new[] { first, third });
        CimPath.Parse((await _cluster.GetAsync(third))!.Text("Parent")!).Should().Be(first);
        (await ChainAsync(await DiskOfAsync(image))).Should().HaveCount(3).And.EndWith(disk);
    }

    [Fact]
    public async Task Applying_a_checkpoint_brings_its_settings_back_and_keeps_the_machine_and_its_name()
    {
        var (machine, disk, image) = await MachineAsync();
        var checkpoint = await CreateAsync(machine);
        var processor = (await machine.ResourceAsync("Msvm_ProcessorSettingData")).CloneAsArgument();
        processor["VirtualQuantity"] = 4;
        await machine.ModifyAsync(processor);

        (await CallAsync("ApplySnapshot", new CimArguments { { "Snapshot", checkpoint } })).Should().Be(0);

        (await machine.ResourceAsync("Msvm_ProcessorSettingData"))["VirtualQuantity"].Should().Be(1UL);
        (await machine.SettingsAsync()).Text("ElementName").Should().Be("vm");
        (await ChainAsync(await DiskOfAsync(image))).Should().HaveCount(2).And.EndWith(disk);
        _cluster.Files.EnumerateFiles(TestCluster.Pool, "*.avhdx").Should().HaveCount(1);
    }

    [Fact]
    public async Task A_checkpoint_with_memory_leaves_the_machine_saved_and_one_without_leaves_it_off()
    {
        var (machine, _, _) = await MachineAsync();
        await machine.RequestAsync(2);
        var full = await CreateAsync(machine, type: 2);
        var disks = await CreateAsync(machine, type: 3);
        await machine.RequestAsync(3);

        await CallAsync("ApplySnapshot", new CimArguments { { "Snapshot", full } });
        (await machine.StateAsync()).Should().Be(6);
        await CallAsync("ApplySnapshot", new CimArguments { { "Snapshot", disks } });
        (await machine.StateAsync()).Should().Be(3);
    }

    [Fact]
    public async Task A_running_machine_cannot_go_back_and_a_bad_type_is_refused()
    {
        var (machine, _, _) = await MachineAsync();
        await machine.RequestAsync(2);
        var checkpoint = await CreateAsync(machine);

        (await CallAsync("ApplySnapshot", new CimArguments { { "Snapshot", checkpoint } })).Should().Be(32775);
        (await CallAsync("CreateSnapshot", new CimArguments { { "AffectedSystem", machine.Path }, { "SnapshotSettings", "" }, { "SnapshotType", 9 } })).Should().Be(4);
    }

    [Fact]
    public async Task A_checkpoint_is_renamed_like_a_machine()
    {
        var (machine, _, _) = await MachineAsync();
        var checkpoint = (await _cluster.GetAsync(await CreateAsync(machine)))!;
        checkpoint["ElementName"] = "before the upgrade";

        (await _cluster.ManageAsync("ModifySystemSettings", new CimArguments { { "SystemSettings", checkpoint } })).ReturnValue.Should().Be(0);

        (await _cluster.GetAsync(checkpoint.RequirePath()))!.Text("ElementName").Should().Be("before the upgrade");
    }

    [Fact]
    public async Task Destroying_a_machine_leaves_its_disk_as_one_plain_file()
    {
        var (machine, disk, _) = await MachineAsync();
        await CreateAsync(machine);
        await CreateAsync(machine);

        (await _cluster.ManageAsync("DestroySystem", new CimArguments { { "AffectedSystem", machine.Path } })).ReturnValue.Should().Be(0);

        _cluster.Files.EnumerateFiles(TestCluster.Pool, "*").Should().Equal(disk);
    }

    [Fact]
    public async Task Destroying_a_tree_takes_its_branches_along()
    {
        var (machine, disk, image) = await MachineAsync();
        var root = await CreateAsync(machine);
        await CreateAsync(machine);
        await CallAsync("ApplySnapshot", new CimArguments { { "Snapshot", root } });
        await CreateAsync(machine);

        (await CallAsync("DestroySnapshotTree", new CimArguments { { "SnapshotSettingData", root } })).Should().Be(0);

        (await DiskOfAsync(image)).Should().Be(disk);
        _cluster.Files.EnumerateFiles(TestCluster.Pool, "*").Should().Equal(disk);
    }

    private async Task<(TestMachine Machine, string Disk, CimPath Image)> MachineAsync()
    {
        var machine = await _cluster.DefineAsync("vm");
        var disk = await _cluster.CreateDiskAsync("a.vhdx");
        return (machine, disk, await machine.AttachAsync(disk));
    }

    private async Task<CimPath> CreateAsync(TestMachine machine, ushort type = 2)
    {
        var result = await _cluster.CallAsync("Msvm_VirtualSystemSnapshotService", "CreateSnapshot", new CimArguments { { "AffectedSystem", machine.Path }, { "SnapshotSettings", "" }, { "SnapshotType", type } });
        result.ReturnValue.Should().Be(0);
        return (CimPath)result.Out["ResultingSnapshot"]!;
    }

    private async Task<uint> CallAsync(string method, CimArguments arguments) =>
        (await _cluster.CallAsync("Msvm_VirtualSystemSnapshotService", method, arguments)).ReturnValue;

    private async Task<string> DiskOfAsync(CimPath image) => (await _cluster.GetAsync(image))!.Texts("HostResource").Single();

    private async Task<string?> ParentOfAsync(string path)
    {
        var result = await _cluster.CallAsync("Msvm_ImageManagementService", "GetVirtualHardDiskSettingData", new CimArguments { { "Path", path } });
        return ((CimInstance)result.Out["SettingData"]!).Text("ParentPath");
    }

    private async Task<List<string>> ChainAsync(string path)
    {
        var chain = new List<string>();
        for (var next = path; next is not null; next = await ParentOfAsync(next))
        {
            chain.Add(next);
        }

        return chain;
    }
}
