using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Tests.Support;

namespace Plugin.HyperV.Simulator.Tests;

public sealed class ConcurrencyTests : IDisposable
{
    private readonly TestCluster _cluster = TestCluster.Start();

    public void Dispose() => _cluster.Dispose();

    [Fact]
    public async Task Of_many_that_start_one_machine_at_once_one_does()
    {
        var machine = await _cluster.DefineAsync("vm");

        var codes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => machine.RequestAsync(2))));

        codes.Should().ContainSingle(static code => code == 0);
        codes.Where(static code => code != 0).Should().OnlyContain(static code => code == 32775);
        (await machine.StateAsync()).Should().Be(2);
    }

    [Fact]
    public async Task Of_two_that_take_one_slot_at_once_one_gets_it()
    {
        var machine = await _cluster.DefineAsync("vm");
        var scsi = await machine.AddScsiAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => machine.AddAsync(TestMachine.Drive(scsi, 3)))));

        results.Count(static result => result.ReturnValue == 0).Should().Be(1);
        (await machine.ResourcesAsync("Msvm_ResourceAllocationSettingData")).Should().HaveCount(2);
    }

    [Fact]
    public async Task Of_two_machines_that_start_on_one_disk_at_once_one_does()
    {
        var disk = await _cluster.CreateDiskAsync("a.vhdx");
        var machines = new List<TestMachine>();
        for (var i = 0; i < 4; i++)
        {
            machines.Add(await _cluster.DefineAsync($"vm{i}"));
            await machines[i].AttachAsync(disk);
        }

        var codes = await Task.WhenAll(machines.Select(machine => Task.Run(() => machine.RequestAsync(2))));

        codes.Order().Should().Equal(0, 32774, 32774, 32774);
    }

    [Fact]
    public async Task Two_operations_of_the_image_service_never_work_on_one_file()
    {
        using var cluster = TestCluster.Start();
        var first = cluster.Cluster.Faults.HoldNext("CreateVirtualHardDisk");
        var path = TestCluster.Pool + @"\a.vhdx";
        var arguments = new CimArguments { { "VirtualDiskSettingData", TestCluster.DiskSettings(path, 64UL << 20) } };
        var held = await cluster.CallAsync("Msvm_ImageManagementService", "CreateVirtualHardDisk", arguments);
        await first.Reached.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

        (await cluster.CallAsync("Msvm_ImageManagementService", "CreateVirtualHardDisk", arguments)).ReturnValue.Should().Be(0);
        first.Release();

        (await cluster.EndOfAsync(held.Job!))["ErrorCode"].Should().Be((ushort)32768, "the file is there now");
    }

    [Fact]
    public async Task A_job_on_the_real_clock_ends_by_itself()
    {
        using var cluster = TestCluster.Start(static options => options.JobDuration = TimeSpan.FromMilliseconds(5));
        var arguments = new CimArguments { { "SystemSettings", new CimInstance("Msvm_VirtualSystemSettingData") { ["ElementName"] = "vm" } } };

        var result = await cluster.ManageAsync("DefineSystem", arguments);

        (await cluster.EndOfAsync(result.Job!))["JobState"].Should().Be((ushort)7);
        cluster.Cluster.Hosts[0].MachineNames.Should().ContainKey("vm");
    }

    [Fact]
    public async Task Machines_are_defined_started_and_destroyed_side_by_side()
    {
        await Task.WhenAll(Enumerable.Range(0, 12).Select(number => Task.Run(async () =>
        {
            var machine = await _cluster.DefineAsync($"vm{number}");
            await machine.AttachAsync(await _cluster.CreateDiskAsync($"{number}.vhdx"));
            await machine.AddNicAsync($"02004C7E00{number:X2}");
            (await machine.RequestAsync(2)).Should().Be(0);
            (await machine.RequestAsync(3)).Should().Be(0);
            (await _cluster.ManageAsync("DestroySystem", new CimArguments { { "AffectedSystem", machine.Path } })).ReturnValue.Should().Be(0);
        })));

        _cluster.Cluster.Hosts[0].MachineNames.Should().BeEmpty();
    }
}
