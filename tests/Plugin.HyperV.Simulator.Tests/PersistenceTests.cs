using Microsoft.Extensions.Logging;
using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Tests.Support;

namespace Plugin.HyperV.Simulator.Tests;

public sealed class PersistenceTests : IDisposable
{
    private readonly TestCluster _first = TestCluster.Start();

    public void Dispose() => _first.Dispose();

    [Fact]
    public async Task A_machine_outlives_the_process_with_everything_it_has()
    {
        var machine = await _first.DefineAsync("vm é", megabytes: 2048);
        var disk = await _first.CreateDiskAsync("a.vhdx");
        var image = await machine.AttachAsync(disk);
        var (_, connection) = await machine.AddNicAsync("02004C7E000B");
        await _first.ManageAsync("AddFeatureSettings", new CimArguments
        {
            { "AffectedConfiguration", connection },
            { "FeatureSettings", new[] { new CimInstance("Msvm_EthernetSwitchPortVlanSettingData") { ["OperationMode"] = 2, ["TrunkVlanIdArray"] = new ushort[] { 5, 6 } } } },
        });
        await _first.ManageAsync("AddKvpItems", new CimArguments { { "TargetSystem", machine.Path }, { "DataItems", new[] { new CimInstance("Msvm_KvpExchangeDataItem") { ["Name"] = "k", ["Data"] = "v", ["Source"] = 0 } } } });
        await machine.RequestAsync(2);

        using var second = _first.Restart();

        var again = machine with { On = second };
        var system = (await second.GetAsync(machine.Path))!;
        system.Text("ElementName").Should().Be("vm é");
        system["EnabledState"].Should().Be((ushort)2);
        (await again.ResourceAsync("Msvm_MemorySettingData"))["VirtualQuantity"].Should().Be(2048UL);
        (await second.GetAsync(image))!.Texts("HostResource").Should().Equal(disk);
        var vlan = (await second.AssociatorsAsync(connection, "Msvm_EthernetSwitchPortVlanSettingData")).Single();
        vlan["TrunkVlanIdArray"].Should().BeEquivalentTo(new ushort[] { 5, 6 });
        ((CimInstance[])(await again.ResourceAsync("Msvm_KvpExchangeComponentSettingData"))["HostExchangeItems"]!).Single().Text("Data").Should().Be("v");
        var delete = () => second.Files.Delete(disk);
        delete.Should().Throw<IOException>("the machine still runs on it");
    }

    [Fact]
    public async Task Settings_read_the_same_before_and_after()
    {
        var machine = await _first.DefineAsync("vm", generation: 1);
        await machine.AddNicAsync("02004C7E000B");
        var before = await AllAsync(machine);

        using var second = _first.Restart();

        (await AllAsync(machine with { On = second })).Should().BeEquivalentTo(before);
    }

    [Fact]
    public async Task Checkpoints_outlive_the_process()
    {
        var machine = await _first.DefineAsync("vm");
        var image = await machine.AttachAsync(await _first.CreateDiskAsync("a.vhdx"));
        var checkpoint = (CimPath)(await _first.CallAsync("Msvm_VirtualSystemSnapshotService", "CreateSnapshot", new CimArguments { { "AffectedSystem", machine.Path }, { "SnapshotType", 2 } })).Out["ResultingSnapshot"]!;

        using var second = _first.Restart();

        (await second.CallAsync("Msvm_VirtualSystemSnapshotService", "DestroySnapshot", new CimArguments { { "AffectedSnapshot", checkpoint } })).ReturnValue.Should().Be(0);
        (await second.GetAsync(image))!.Texts("HostResource").Should().Equal(TestCluster.Pool + @"\a.vhdx");
    }

    [Theory]
    [InlineData(2, 3)]
    [InlineData(9, 9)]
    [InlineData(6, 6)]
    public async Task A_change_in_flight_comes_back_as_a_state_a_machine_can_be_in(ushort request, ushort settled)
    {
        var time = new FakeTime();
        using var first = _first.Restart(options =>
        {
            options.TimeProvider = time;
            options.StateChangeDuration = TimeSpan.FromSeconds(1);
        });
        var machine = await first.DefineAsync("vm");
        if (request != 2)
        {
            await machine.RequestAsync(2);
            time.Advance(TimeSpan.FromSeconds(1));
        }

        await machine.RequestAsync(request);
        using var second = first.Restart();

        (await (machine with { On = second }).StateAsync()).Should().Be(settled);
    }

    [Fact]
    public async Task A_machine_whose_definition_was_not_done_is_not_there()
    {
        using var first = _first.Restart(static options => options.JobDuration = TimeSpan.FromHours(1));
        await first.ManageAsync("DefineSystem", new CimArguments { { "SystemSettings", new CimInstance("Msvm_VirtualSystemSettingData") { ["ElementName"] = "vm" } } });

        using var second = first.Restart();

        second.Cluster.Hosts[0].MachineNames.Should().BeEmpty();
    }

    [Fact]
    public async Task A_damaged_file_is_moved_aside_with_an_error_in_the_log_and_the_others_load()
    {
        await _first.DefineAsync("healthy");
        var damaged = await _first.DefineAsync("damaged");
        _first.Cluster.Dispose();
        var file = Directory.EnumerateFiles(_first.DataDirectory, damaged.Id + ".json", SearchOption.AllDirectories).Single();
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(file, text[..(text.Length / 2)], TestContext.Current.CancellationToken);

        using var second = _first.Restart();

        second.Cluster.Hosts[0].MachineNames.Keys.Should().Equal("healthy");
        second.Log.Lines.Should().ContainSingle(line => line.Level == LogLevel.Error && line.Text.Contains(file, StringComparison.Ordinal));
        Directory.EnumerateFiles(Path.GetDirectoryName(file)!, "*.damaged-*").Should().ContainSingle();
    }

    [Theory]
    [InlineData("""{"version":1}""")]
    [InlineData("""{"version":99,"id":"x"}""")]
    [InlineData("[]")]
    [InlineData("")]
    public void A_file_that_is_no_machine_never_stops_the_start(string text)
    {
        _first.Cluster.Dispose();
        var folder = Directory.CreateDirectory(Path.Combine(_first.DataDirectory, "hosts", "127.0.0.1", "machines")).FullName;
        File.WriteAllText(Path.Combine(folder, "x.json"), text);

        using var second = _first.Restart();

        second.Cluster.Hosts[0].MachineNames.Should().BeEmpty();
        second.Log.Lines.Should().Contain(static line => line.Level == LogLevel.Error);
    }

    [Fact]
    public async Task A_machine_stored_on_both_hosts_by_a_kill_is_kept_once_where_it_is_newer()
    {
        var machine = await _first.DefineAsync("vm");
        await machine.RequestAsync(2);
        var source = Path.Combine(_first.DataDirectory, "hosts", "127.0.0.1", "machines", machine.Id + ".json");
        var old = await File.ReadAllBytesAsync(source, TestContext.Current.CancellationToken);
        var settings = new CimInstance("Msvm_VirtualSystemMigrationSettingData") { ["MigrationType"] = 32768 };
        await _first.CallAsync("Msvm_VirtualSystemMigrationService", "MigrateVirtualSystemToHost", new CimArguments { { "ComputerSystem", machine.Path }, { "DestinationHost", "HV02" }, { "MigrationSettingData", settings } });
        _first.Cluster.Dispose();
        await File.WriteAllBytesAsync(source, old, TestContext.Current.CancellationToken);

        using var second = _first.Restart();

        second.Cluster.Hosts[0].MachineNames.Should().BeEmpty();
        second.Cluster.Hosts[1].MachineNames.Keys.Should().Equal("vm");
        File.Exists(source).Should().BeFalse();
    }

    [Fact]
    public void What_was_being_made_when_the_process_ended_is_cleared_away()
    {
        var partial = Path.Combine(_first.DataDirectory, "unc", "sofs", "pools", "p1", "a.vhdx.0123.partial-disk");
        File.WriteAllText(partial, "half");
        _first.Files.FileExists(TestCluster.Pool + @"\a.vhdx").Should().BeFalse();
        _first.Files.EnumerateFiles(TestCluster.Pool, "*").Should().BeEmpty();

        using var second = _first.Restart();

        File.Exists(partial).Should().BeFalse();
    }

    private static async Task<List<string>> AllAsync(TestMachine machine)
    {
        var instances = (await machine.ResourcesAsync("CIM_SettingData")).Append(await machine.SettingsAsync());
        return [.. instances.SelectMany(static instance => instance.Properties
            .Where(static property => property.Value is not null)
            .Select(property => $"{instance.Path} {property.Key}={property.Value!.GetType().Name}:{(property.Value is Array array ? string.Join(',', array.Cast<object>()) : property.Value)}"))];
    }
}
