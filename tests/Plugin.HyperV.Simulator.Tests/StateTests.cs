using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Tests.Support;

namespace Plugin.HyperV.Simulator.Tests;

public sealed class StateTests
{
    private const ushort Running = 2;
    private const ushort Off = 3;

    [Fact]
    public async Task A_machine_starts_pauses_resumes_saves_and_stops()
    {
        using var cluster = TestCluster.Start();
        var machine = await cluster.DefineAsync("vm");
        var seen = new List<ushort>();

        foreach (var request in new ushort[] { 2, 9, 2, 6, 2, 11, 3 })
        {
            (await machine.RequestAsync(request)).Should().Be(0);
            seen.Add(await machine.StateAsync());
        }

        seen.Should().Equal(2, 9, 2, 6, 2, 2, 3);
    }

    [Theory]
    [InlineData(Off, 3, 32775)]
    [InlineData(Off, 9, 32775)]
    [InlineData(Off, 6, 32775)]
    [InlineData(Off, 11, 32775)]
    [InlineData(Off, 4, 32775)]
    [InlineData(Running, 2, 32775)]
    [InlineData(Running, 32777, 32775)]
    [InlineData(Running, 77, 32773)]
    [InlineData(Off, 0, 32773)]
    public async Task A_request_that_the_state_does_not_allow_is_refused(ushort state, ushort request, uint code)
    {
        using var cluster = TestCluster.Start();
        var machine = await cluster.DefineAsync("vm");
        if (state == Running)
        {
            await machine.RequestAsync(2);
        }

        (await machine.RequestAsync(request)).Should().Be(code);
        (await machine.StateAsync()).Should().Be(state);
    }

    [Fact]
    public async Task Between_two_states_the_transitional_one_is_seen_and_everything_else_is_refused()
    {
        var time = new FakeTime();
        using var cluster = TestCluster.Start(options =>
        {
            options.TimeProvider = time;
            options.StateChangeDuration = TimeSpan.FromSeconds(2);
        });
        var machine = await cluster.DefineAsync("vm");

        (await machine.RequestAsync(2)).Should().Be(4096);

        (await machine.StateAsync()).Should().Be(10);
        (await machine.RequestAsync(2)).Should().Be(32775);
        (await machine.RequestAsync(3)).Should().Be(32775);
        (await cluster.ManageAsync("DestroySystem", new CimArguments { { "AffectedSystem", machine.Path } })).ReturnValue.Should().Be(32775);
        (await machine.AddAsync(TestMachine.Port("02004C7E000B"))).ReturnValue.Should().Be(32775);
        time.Advance(TimeSpan.FromSeconds(2));
        (await machine.StateAsync()).Should().Be(Running);
    }

    [Fact]
    public async Task A_machine_that_needs_more_memory_than_is_left_does_not_start()
    {
        using var cluster = TestCluster.Start(static options => options.Hosts.Add(new SimulatedHostOptions { Address = "127.0.0.1", MemoryMegabytes = 4096, ReservedMemoryMegabytes = 1024 }));
        var first = await cluster.DefineAsync("first", megabytes: 2048);
        var second = await cluster.DefineAsync("second", megabytes: 2048);

        (await first.RequestAsync(2)).Should().Be(0);

        (await second.RequestAsync(2)).Should().Be(32778);
        (await second.StateAsync()).Should().Be(Off);
        await first.RequestAsync(3);
        (await second.RequestAsync(2)).Should().Be(0);
    }

    [Fact]
    public async Task A_failed_start_leaves_the_machine_off()
    {
        using var cluster = TestCluster.Start();
        var disk = await cluster.CreateDiskAsync("a.vhdx");
        var machine = await cluster.DefineAsync("vm");
        await machine.AttachAsync(disk);
        cluster.Files.Delete(disk);

        (await machine.RequestAsync(2)).Should().Be(32779);

        (await machine.StateAsync()).Should().Be(Off);
    }

    [Fact]
    public async Task A_guest_shuts_down_when_it_is_asked_and_the_call_returns_at_once()
    {
        var time = new FakeTime();
        using var cluster = TestCluster.Start(options =>
        {
            options.TimeProvider = time;
            options.GuestShutdownDuration = TimeSpan.FromSeconds(30);
        });
        var machine = await cluster.DefineAsync("vm");
        await machine.RequestAsync(2);
        var component = (await cluster.QueryAsync(CimQuery.From("Msvm_ShutdownComponent").Where("SystemName", machine.Id))).Single();

        var result = await cluster.InvokeAsync(component.RequirePath(), "InitiateShutdown", new CimArguments { { "Force", true }, { "Reason", "maintenance" } });

        result.ReturnValue.Should().Be(0);
        result.Job.Should().BeNull();
        (await machine.StateAsync()).Should().Be(4);
        time.Advance(TimeSpan.FromSeconds(30));
        (await machine.StateAsync()).Should().Be(Off);
    }

    [Fact]
    public async Task A_guest_that_takes_too_long_can_be_switched_off()
    {
        var time = new FakeTime();
        using var cluster = TestCluster.Start(options =>
        {
            options.TimeProvider = time;
            options.GuestShutdownDuration = TimeSpan.FromMinutes(10);
        });
        var machine = await cluster.DefineAsync("vm");
        await machine.RequestAsync(2);
        await machine.RequestAsync(4);

        (await machine.RequestAsync(3)).Should().Be(0);

        (await machine.StateAsync()).Should().Be(Off);
        time.Advance(TimeSpan.FromMinutes(10));
        (await machine.StateAsync()).Should().Be(Off);
    }

    [Fact]
    public async Task Without_integration_services_there_is_no_shutdown_component_and_a_guest_shutdown_fails()
    {
        using var cluster = TestCluster.Start(static options => options.Guests["vm"] = GuestBehavior.NoIntegrationServices);
        var machine = await cluster.DefineAsync("vm");
        await machine.RequestAsync(2);

        (await cluster.QueryAsync(CimQuery.From("Msvm_ShutdownComponent"))).Should().BeEmpty();
        (await machine.RequestAsync(4)).Should().Be(32768);
        (await machine.StateAsync()).Should().Be(Running);
    }

    [Fact]
    public async Task A_guest_can_refuse_or_ignore_a_shutdown()
    {
        using var cluster = TestCluster.Start(static options =>
        {
            options.Guests["refuses"] = GuestBehavior.RefusesShutdown;
            options.Guests["ignores"] = GuestBehavior.IgnoresShutdown;
        });
        var refuses = await cluster.DefineAsync("refuses");
        var ignores = await cluster.DefineAsync("ignores");
        await refuses.RequestAsync(2);
        await ignores.RequestAsync(2);

        (await ShutDownAsync(cluster, refuses)).Should().Be(32777);
        (await ShutDownAsync(cluster, ignores)).Should().Be(0);
        (await refuses.StateAsync()).Should().Be(Running);
        (await ignores.StateAsync()).Should().Be(Running);
    }

    [Fact]
    public async Task The_uptime_counts_from_the_start_and_again_from_a_reset()
    {
        var time = new FakeTime();
        using var cluster = TestCluster.Start(options => options.TimeProvider = time);
        var machine = await cluster.DefineAsync("vm");
        await machine.RequestAsync(2);
        time.Advance(TimeSpan.FromSeconds(90));

        (await cluster.GetAsync(machine.Path))!["OnTimeInMilliseconds"].Should().Be(90_000UL);
        await machine.RequestAsync(11);
        (await cluster.GetAsync(machine.Path))!["OnTimeInMilliseconds"].Should().Be(0UL);
    }

    private static async Task<uint> ShutDownAsync(TestCluster cluster, TestMachine machine)
    {
        var component = (await cluster.QueryAsync(CimQuery.From("Msvm_ShutdownComponent").Where("SystemName", machine.Id))).Single();
        return (await cluster.InvokeAsync(component.RequirePath(), "InitiateShutdown", new CimArguments { { "Force", true } })).ReturnValue;
    }
}
