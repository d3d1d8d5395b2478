using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Tests.Support;

namespace Plugin.HyperV.Simulator.Tests;

public sealed class MigrationTests : IDisposable
{
    private const ushort Live = 32768;
    private const ushort Storage = 32769;
    private const ushort Both = 32771;
    private readonly TestCluster _cluster = TestCluster.Start();

    public void Dispose() => _cluster.Dispose();

    [Theory]
    [InlineData("127.0.0.2")]
    [InlineData("hv02")]
    public async Task A_running_machine_on_shared_storage_moves_to_the_host_with_that_name_or_address(string destination)
    {
        var machine = await _cluster.DefineAsync("vm");
        await machine.AttachAsync(await _cluster.CreateDiskAsync("a.vhdx"));
        await machine.AddNicAsync("02004C7E000B");
        await machine.RequestAsync(2);

        (await MigrateAsync(machine, destination, Live)).Should().Be(0);

        _cluster.Cluster.Hosts[0].MachineNames.Should().BeEmpty();
        _cluster.Cluster.Hosts[1].MachineNames.Should().Contain("vm", true);
        (await _cluster.GetAsync(machine.Path)).Should().BeNull();
    }

    [Fact]
    public async Task On_the_new_host_paths_and_switches_are_those_of_the_new_host()
    {
        var machine = await _cluster.DefineAsync("vm");
        await machine.AddNicAsync("02004C7E000B");
        await machine.RequestAsync(2);
        await MigrateAsync(machine, "127.0.0.2", Live);
        await using var other = _cluster.Cluster.OpenSession("127.0.0.2");
        var token = TestContext.Current.CancellationToken;

        var connections = await other.QueryAsync(CimNamespaces.Virtualization, CimQuery.From("Msvm_EthernetPortAllocationSettingData").Where("EnabledState", 2), token);
        var connection = connections.Single(found => found.Text("InstanceID")!.Contains(machine.Id, StringComparison.Ordinal));

        CimPath.Parse(connection.Text("Parent")!).Host.Should().Be("HV02");
        (await other.GetAsync(CimPath.Parse(connection.Texts("HostResource").Single()), token))!.Text("ElementName").Should().Be("GuestSwitch");
    }

    [Fact]
    public async Task A_host_that_does_not_exist_is_not_available_and_the_machine_stays()
    {
        var machine = await _cluster.DefineAsync("vm");
        await machine.RequestAsync(2);

        (await MigrateAsync(machine, "10.9.9.9", Live)).Should().Be(32777);

        (await machine.StateAsync()).Should().Be(2);
        (await machine.RequestAsync(3)).Should().Be(0);
    }

    [Fact]
    public async Task The_host_a_machine_is_on_is_no_destination()
    {
        var machine = await _cluster.DefineAsync("vm");
        await machine.RequestAsync(2);

        (await MigrateAsync(machine, "127.0.0.1", Live)).Should().Be(32773);
    }

    [Fact]
    public async Task A_machine_that_is_off_does_not_move_live()
    {
        var machine = await _cluster.DefineAsync("vm");

        (await MigrateAsync(machine, "127.0.0.2", Live)).Should().Be(32775);
    }

    [Fact]
    public async Task A_disk_on_a_local_volume_holds_a_machine_back_until_it_moves_too()
    {
        var machine = await _cluster.DefineAsync("vm");
        var disk = await _cluster.CreateDiskAsync("a.vhdx", folder: @"D:\Hyper-V\Virtual Hard Disks");
        var image = await machine.AttachAsync(disk);
        await machine.RequestAsync(2);

        (await MigrateAsync(machine, "127.0.0.2", Live)).Should().Be(32768);
        (await MigrateAsync(machine, "127.0.0.2", Both, await MovedAsync(image, @"D:\Hyper-V\Virtual Hard Disks\b.vhdx"))).Should().Be(0);

        _cluster.Cluster.Files("127.0.0.1").FileExists(disk).Should().BeFalse();
        _cluster.Cluster.Files("127.0.0.2").FileExists(@"D:\Hyper-V\Virtual Hard Disks\b.vhdx").Should().BeTrue();
        _cluster.Cluster.Hosts[1].MachineNames.Should().Contain("vm", true);
    }

    [Fact]
    public async Task A_missing_switch_on_the_destination_holds_a_machine_back()
    {
        using var cluster = TestCluster.Start(static options =>
        {
            options.Hosts.Add(new SimulatedHostOptions { Address = "127.0.0.1" });
            options.Hosts.Add(new SimulatedHostOptions { Address = "127.0.0.2", Switches = ["Other"] });
        });
        var machine = await cluster.DefineAsync("vm");
        await machine.AddNicAsync("02004C7E000B");
        await machine.RequestAsync(2);

        (await MigrateAsync(machine, "127.0.0.2", Live)).Should().Be(32768);
    }

    [Fact]
    public async Task A_destination_without_enough_memory_holds_a_machine_back()
    {
        using var cluster = TestCluster.Start(static options =>
        {
            options.Hosts.Add(new SimulatedHostOptions { Address = "127.0.0.1" });
            options.Hosts.Add(new SimulatedHostOptions { Address = "127.0.0.2", MemoryMegabytes = 2048, ReservedMemoryMegabytes = 1536 });
        });
        var machine = await cluster.DefineAsync("vm");
        await machine.RequestAsync(2);

        (await MigrateAsync(machine, "127.0.0.2", Live)).Should().Be(32778);
    }

    [Fact]
    public async Task A_disk_moves_to_another_pool_while_the_machine_runs()
    {
        var machine = await _cluster.DefineAsync("vm");
        var disk = await _cluster.CreateDiskAsync("a.vhdx");
        var image = await machine.AttachAsync(disk);
        await machine.RequestAsync(2);
        _cluster.Files.CreateDirectory(@"\\sofs\pools\p2");

        (await MigrateAsync(machine, null, Storage, await MovedAsync(image, @"\\sofs\pools\p2\a.vhdx"))).Should().Be(0);

        _cluster.Files.FileExists(disk).Should().BeFalse();
        (await _cluster.GetAsync(image))!.Texts("HostResource").Should().Equal(@"\\sofs\pools\p2\a.vhdx");
        var delete = () => _cluster.Files.Delete(@"\\sofs\pools\p2\a.vhdx");
        delete.Should().Throw<IOException>();
    }

    [Fact]
    public async Task An_occupied_target_refuses_the_move_and_everything_stays()
    {
        var machine = await _cluster.DefineAsync("vm");
        var image = await machine.AttachAsync(await _cluster.CreateDiskAsync("a.vhdx"));
        var other = await _cluster.CreateDiskAsync("b.vhdx");

        (await MigrateAsync(machine, null, Storage, await MovedAsync(image, other))).Should().Be(32768);

        _cluster.Files.FileExists(TestCluster.Pool + @"\a.vhdx").Should().BeTrue();
        (await _cluster.GetAsync(image))!.Texts("HostResource").Should().Equal(TestCluster.Pool + @"\a.vhdx");
    }

    [Theory]
    [InlineData(@"\\sofs\pools\..\a.vhdx")]
    [InlineData(@"\\sofs\pools\p1\nul.vhdx")]
    public async Task A_disk_does_not_move_to_a_hostile_path(string target)
    {
        var machine = await _cluster.DefineAsync("vm");
        var image = await machine.AttachAsync(await _cluster.CreateDiskAsync("a.vhdx"));

        (await MigrateAsync(machine, null, Storage, await MovedAsync(image, target))).Should().Be(32768);

        (await machine.RequestAsync(2)).Should().Be(0);
    }

    [Fact]
    public async Task A_machine_in_migration_is_in_use_and_a_cancelled_migration_gives_it_back()
    {
        var time = new FakeTime();
        using var cluster = TestCluster.Start(options => options.TimeProvider = time);
        var machine = await cluster.DefineAsync("vm");
        await machine.RequestAsync(2);
        cluster.Cluster.Faults.DelayNext("MigrateVirtualSystemToHost", TimeSpan.FromMinutes(1));
        var result = await CallAsync(machine, "127.0.0.2", Live);
        time.Advance(TimeSpan.FromSeconds(20));

        (await machine.RequestAsync(3)).Should().Be(32774);
        (await machine.AddAsync(TestMachine.Port("02004C7E000B"))).ReturnValue.Should().Be(32774);
        (await cluster.InvokeAsync(result.Job!, "RequestStateChange", new CimArguments { { "RequestedState", 4 } })).ReturnValue.Should().Be(0);
        time.Advance(TimeSpan.FromMinutes(2));

        result.Job!.ClassName.Should().Be("Msvm_MigrationJob");
        (await machine.StateAsync()).Should().Be(2);
        (await machine.RequestAsync(3)).Should().Be(0);
    }

    [Fact]
    public async Task Whether_a_machine_can_move_is_told_without_moving_it()
    {
        var machine = await _cluster.DefineAsync("vm");
        await machine.RequestAsync(2);

        (await CheckAsync(machine, "127.0.0.2")).Should().BeTrue();
        (await CheckAsync(machine, "10.9.9.9")).Should().BeFalse();
        _cluster.Cluster.Hosts[0].MachineNames.Should().ContainKey("vm");
    }

    private async Task<bool> CheckAsync(TestMachine machine, string destination)
    {
        var result = await _cluster.CallAsync("Msvm_VirtualSystemMigrationService", "CheckVirtualSystemIsMigratableToHost", Arguments(machine, destination, Live, []));
        return (bool)result.Out["IsMigratable"]!;
    }

    private async Task<CimInstance> MovedAsync(CimPath image, string target)
    {
        var moved = (await _cluster.GetAsync(image))!.CloneAsArgument();
        moved["HostResource"] = new[] { target };
        moved["PoolID"] = "";
        return moved;
    }

    private static async Task<uint> MigrateAsync(TestMachine machine, string? destination, ushort type, params CimInstance[] disks) =>
        (await CallAsync(machine, destination, type, disks)).ReturnValue;

    private static Task<CimMethodResult> CallAsync(TestMachine machine, string? destination, ushort type, params CimInstance[] disks) =>
        machine.On.CallAsync("Msvm_VirtualSystemMigrationService", "MigrateVirtualSystemToHost", Arguments(machine, destination, type, disks));

    private static CimArguments Arguments(TestMachine machine, string? destination, ushort type, CimInstance[] disks)
    {
        var settings = new CimInstance("Msvm_VirtualSystemMigrationSettingData") { ["MigrationType"] = type, ["TransportType"] = 5 };
        return new CimArguments
        {
            { "ComputerSystem", machine.Path },
            { "DestinationHost", destination },
            { "MigrationSettingData", settings },
            { "NewResourceSettingData", disks.Length == 0 ? null : disks },
        };
    }
}
