using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Tests.Support;

namespace Plugin.HyperV.Simulator.Tests;

public sealed class HostFactsTests : IDisposable
{
    private readonly FakeTime _time = new();
    private readonly TestCluster _cluster;

    public HostFactsTests() => _cluster = TestCluster.Start(options =>
    {
        options.TimeProvider = _time;
        options.Hosts.Add(new SimulatedHostOptions
        {
            Address = "127.0.0.1",
            Name = "node-7",
            MemoryMegabytes = 8192,
            ReservedMemoryMegabytes = 1024,
            Sockets = 2,
            CoresPerSocket = 4,
            MaxClockSpeedMegahertz = 3100,
            SubnetMask = "255.0.0.0",
            Gateway = "127.0.0.254",
            Switches = ["One", "Two"],
        });
    });

    public void Dispose() => _cluster.Dispose();

    [Fact]
    public async Task Memory_is_in_kilobytes_and_shrinks_with_running_machines()
    {
        var before = await OneAsync("Win32_OperatingSystem");
        await (await _cluster.DefineAsync("vm", megabytes: 2048)).RequestAsync(2);
        var after = await OneAsync("Win32_OperatingSystem");

        before["TotalVisibleMemorySize"].Should().Be(8192UL * 1024);
        before["FreePhysicalMemory"].Should().Be(7168UL * 1024);
        after["FreePhysicalMemory"].Should().Be(5120UL * 1024);
    }

    [Fact]
    public async Task There_is_one_processor_per_socket()
    {
        var processors = await HostAsync(CimQuery.From("Win32_Processor"));

        processors.Should().HaveCount(2);
        processors.Should().OnlyContain(static processor => processor.Integer("NumberOfCores") == 4 && processor.Integer("NumberOfLogicalProcessors") == 8 && processor.Integer("MaxClockSpeed") == 3100);
    }

    [Fact]
    public async Task The_processor_counter_has_a_total_that_rises_with_the_load()
    {
        var query = CimQuery.From("Win32_PerfFormattedData_Counters_ProcessorInformation").Where("Name", "_Total");
        var idle = (await HostAsync(query)).Single().Integer("PercentIdleTime");
        var machine = await _cluster.DefineAsync("vm");
        var processor = (await machine.ResourceAsync("Msvm_ProcessorSettingData")).CloneAsArgument();
        processor["VirtualQuantity"] = 8;
        await machine.ModifyAsync(processor);
        await machine.RequestAsync(2);

        var busy = (await HostAsync(query)).Single().Integer("PercentIdleTime");

        idle.Should().Be(99);
        busy.Should().BeLessThan(idle!.Value);
    }

    [Fact]
    public async Task The_management_adapter_holds_the_address_of_the_host()
    {
        var adapter = await OneAsync("Win32_NetworkAdapterConfiguration");

        adapter.Texts("IPAddress").Should().Equal("127.0.0.1");
        adapter.Texts("IPSubnet").Should().Equal("255.0.0.0");
        adapter.Texts("DefaultIPGateway").Should().Equal("127.0.0.254");
        adapter.Text("MACAddress").Should().MatchRegex("^([0-9A-F]{2}:){5}[0-9A-F]{2}$");
    }

    [Fact]
    public async Task Counters_of_adapters_and_disks_grow_while_a_machine_runs()
    {
        var machine = await _cluster.DefineAsync("vm");
        await machine.AddNicAsync("02004C7E000B", "One");
        await machine.AttachAsync(await _cluster.CreateDiskAsync("a.vhdx"));
        await machine.RequestAsync(2);
        _time.Advance(TimeSpan.FromSeconds(10));

        var adapter = (await HostAsync(CimQuery.From("Win32_PerfRawData_NvspNicStats_HyperVVirtualNetworkAdapter"))).Single();
        var disk = (await HostAsync(CimQuery.From("Win32_PerfRawData_Counters_HyperVVirtualStorageDevice"))).Single();

        adapter.Text("Name").Should().Contain(machine.Id);
        adapter["BytesReceivedPersec"].Should().Be(20_000UL);
        disk.Text("Name").Should().EndWith("a.vhdx");
        disk["ReadBytesPersec"].Should().Be(500_000UL);
    }

    [Fact]
    public async Task The_service_tells_where_new_disks_go_and_the_folder_is_there()
    {
        var settings = (await _cluster.QueryAsync(CimQuery.From("Msvm_VirtualSystemManagementServiceSettingData"))).Single();

        _cluster.Files.DirectoryExists(settings.Text("DefaultVirtualHardDiskPath")!).Should().BeTrue();
    }

    [Fact]
    public async Task The_configured_switches_are_there()
    {
        (await _cluster.QueryAsync(CimQuery.From("Msvm_VirtualEthernetSwitch"))).Select(static found => found.Text("ElementName")).Should().Equal("One", "Two");
        (await _cluster.QueryAsync(CimQuery.From("Msvm_VirtualEthernetSwitch").Where("ElementName", "GuestSwitch"))).Should().BeEmpty();
    }

    private async Task<CimInstance> OneAsync(string className) => (await HostAsync(CimQuery.From(className))).Single();

    private Task<IReadOnlyList<CimInstance>> HostAsync(CimQuery query) => _cluster.QueryAsync(query, CimNamespaces.Host);
}
