using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Tests.Support;

namespace Plugin.HyperV.Simulator.Tests;

public sealed class JobTests : IDisposable
{
    private const ushort New = 2;
    private const ushort Running = 4;
    private const ushort Completed = 7;
    private const ushort Exception = 10;

    private readonly FakeTime _time = new();
    private readonly TestCluster _cluster;

    public JobTests() => _cluster = TestCluster.Start(options =>
    {
        options.TimeProvider = _time;
        options.JobDuration = TimeSpan.FromSeconds(4);
    });

    public void Dispose() => _cluster.Dispose();

    [Fact]
    public async Task A_job_goes_from_new_over_running_to_completed_and_names_what_it_made()
    {
        var result = await DefineAsync();
        var states = new List<ushort> { await StateAsync(result.Job!) };
        _time.Advance(TimeSpan.FromSeconds(1));
        states.Add(await StateAsync(result.Job!));
        _time.Advance(TimeSpan.FromSeconds(3));
        states.Add(await StateAsync(result.Job!));

        result.ReturnValue.Should().Be(4096);
        states.Should().Equal(New, Running, Completed);
        var made = await _cluster.AssociatorsAsync(result.Job!, "Msvm_ComputerSystem", "Msvm_AffectedJobElement");
        made.Single().Text("ElementName").Should().Be("vm");
    }

    [Fact]
    public async Task Nothing_is_there_before_the_job_is_done()
    {
        await DefineAsync();
        _time.Advance(TimeSpan.FromSeconds(3.9));

        (await MachinesAsync()).Should().Be(0);
        _time.Advance(TimeSpan.FromSeconds(0.1));
        (await MachinesAsync()).Should().Be(1);
    }

    [Fact]
    public async Task A_failing_job_tells_code_and_reason_and_changes_nothing()
    {
        _cluster.Cluster.Faults.FailNextJob("DefineSystem", 32768, "The disk is full.");
        var result = await DefineAsync();
        _time.Advance(TimeSpan.FromSeconds(4));

        var job = (await _cluster.GetAsync(result.Job!))!;

        job["JobState"].Should().Be(Exception);
        job["ErrorCode"].Should().Be((ushort)32768);
        job.Text("ErrorDescription").Should().Be("The disk is full.");
        (await MachinesAsync()).Should().Be(0);
        var errors = (CimInstance[])(await _cluster.InvokeAsync(result.Job!, "GetErrorEx", [])).Out["Errors"]!;
        errors.Single().Text("Message").Should().Be("The disk is full.");
    }

    [Fact]
    public async Task A_finished_job_disappears_when_its_time_is_up()
    {
        var result = await DefineAsync();
        _time.Advance(TimeSpan.FromSeconds(4));
        _time.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromSeconds(1));
        (await _cluster.GetAsync(result.Job!)).Should().NotBeNull();

        _time.Advance(TimeSpan.FromSeconds(1));

        (await _cluster.GetAsync(result.Job!)).Should().BeNull();
    }

    [Fact]
    public async Task A_job_can_get_lost_although_it_succeeded()
    {
        _cluster.Cluster.Faults.LoseNextJob("DefineSystem");
        var result = await DefineAsync();
        _time.Advance(TimeSpan.FromSeconds(4));

        (await _cluster.GetAsync(result.Job!)).Should().BeNull();
        (await MachinesAsync()).Should().Be(1);
    }

    [Fact]
    public async Task A_storage_job_can_be_cancelled_and_leaves_no_file()
    {
        var path = TestCluster.Pool + @"\big.vhdx";
        var result = await _cluster.CallAsync("Msvm_ImageManagementService", "CreateVirtualHardDisk", new CimArguments { { "VirtualDiskSettingData", TestCluster.DiskSettings(path, 1UL << 30) } });
        _time.Advance(TimeSpan.FromSeconds(1));

        var cancelled = await _cluster.InvokeAsync(result.Job!, "RequestStateChange", new CimArguments { { "RequestedState", 4 } });
        _time.Advance(TimeSpan.FromSeconds(10));

        cancelled.ReturnValue.Should().Be(0);
        result.Job!.ClassName.Should().Be("Msvm_StorageJob");
        (await StateAsync(result.Job)).Should().Be(8);
        _cluster.Files.FileExists(path).Should().BeFalse();
    }

    [Fact]
    public async Task A_job_that_is_not_cancellable_or_has_ended_is_not_cancelled()
    {
        var result = await DefineAsync();
        var request = new CimArguments { { "RequestedState", 4 } };

        (await _cluster.InvokeAsync(result.Job!, "RequestStateChange", request)).ReturnValue.Should().Be(32770);
        _time.Advance(TimeSpan.FromSeconds(4));
        (await _cluster.InvokeAsync(result.Job!, "RequestStateChange", request)).ReturnValue.Should().Be(32775);
    }

    [Fact]
    public async Task Progress_grows_with_time()
    {
        var result = await DefineAsync();
        _time.Advance(TimeSpan.FromSeconds(2));

        var job = (await _cluster.GetAsync(result.Job!))!;

        job["PercentComplete"].Should().Be((ushort)50);
        job["ElapsedTime"].Should().Be(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task A_planned_failure_is_used_up_by_one_call()
    {
        _cluster.Cluster.Faults.FailNext("DefineSystem", 32769);

        (await DefineAsync()).ReturnValue.Should().Be(32769);
        (await DefineAsync()).ReturnValue.Should().Be(4096);
    }

    [Fact]
    public async Task A_planned_refusal_of_the_object_manager_is_an_exception()
    {
        _cluster.Cluster.Faults.ThrowNext("DefineSystem", 0x80041003);

        var call = () => DefineAsync();

        (await call.Should().ThrowAsync<CimException>()).Which.Code.Should().Be(0x80041003);
    }

    [Fact]
    public async Task A_held_job_waits_before_its_effect_until_it_is_let_go()
    {
        var held = _cluster.Cluster.Faults.HoldNext("DefineSystem");
        var result = await DefineAsync();
        _time.Advance(TimeSpan.FromHours(1));

        await held.Reached.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        (await StateAsync(result.Job!)).Should().Be(Running);
        (await MachinesAsync()).Should().Be(0);
        held.Release();

        (await _cluster.EndOfAsync(result.Job!))["JobState"].Should().Be(Completed);
        (await MachinesAsync()).Should().Be(1);
    }

    private Task<CimMethodResult> DefineAsync() =>
        _cluster.ManageAsync("DefineSystem", new CimArguments { { "SystemSettings", new CimInstance("Msvm_VirtualSystemSettingData") { ["ElementName"] = "vm" } } });

    private async Task<ushort> StateAsync(CimPath job) => (ushort)(await _cluster.GetAsync(job))!["JobState"]!;

    private async Task<int> MachinesAsync() =>
        (await _cluster.QueryAsync(CimQuery.From("Msvm_ComputerSystem"))).Count - 1;
}
