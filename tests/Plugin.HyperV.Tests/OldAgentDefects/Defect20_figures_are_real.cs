using Plugin.CloudStack.Host;
using Plugin.CloudStack.Statistics;
using Plugin.HyperV.Simulator;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.OldAgentDefects;

public sealed class Defect20_figures_are_real
{
    [Fact]
    public async Task The_gateway_is_the_gateway_and_the_mask_the_adapters()
    {
        using var world = new HyperVWorld(static options => options.Hosts.Add(new SimulatedHostOptions
        {
            Address = HyperVWorld.Address,
            Gateway = "127.0.0.254",
            SubnetMask = "255.255.240.0",
            MacAddress = "02:AB:00:00:00:01",
            Sockets = 4,
            CoresPerSocket = 6,
        }));

        var host = (StartupRoutingCommand)(await world.Plugin.Startup.StartupAsync(Offered(), HyperVWorld.Context()))[0];

        host.GatewayIpAddress.Should().Be("127.0.0.254");
        host.PrivateNetmask.Should().Be("255.255.240.0");
        host.PrivateMacAddress.Should().Be("02AB00000001");
        host.CpuSockets.Should().Be(4);
        host.Cpus.Should().Be(24);
        host.HostDetails.Should().Contain("rdp.server.port", "2179").And.Contain("host.uefi.enable", "true");
        (host.Guid, host.Name, host.DataCenter).Should().Be(("guid-1", "hv", "1"), "the kernel compares what it sent");
    }

    [Fact]
    public async Task An_address_that_the_host_does_not_hold_is_refused()
    {
        using var world = new HyperVWorld();
        var offered = Offered();
        offered.PrivateIpAddress = "192.0.2.1";

        var starting = async () => await world.Plugin.Startup.StartupAsync(offered, HyperVWorld.Context());

        (await starting.Should().ThrowAsync<Abstractions.CommandFailedException>()).WithMessage("*192.0.2.1*127.0.0.1*");
    }

    [Fact]
    public async Task Host_statistics_are_in_kilobytes()
    {
        using var world = new HyperVWorld();

        var stats = (await world.SendAsync(new GetHostStatsCommand { HostId = 7 })).HostStats!;

        stats.HostId.Should().Be(7);
        stats.TotalMemoryKBs.Should().Be(64 * 1024 * 1024);
        stats.FreeMemoryKBs.Should().BeGreaterThan(0).And.BeLessThan(stats.TotalMemoryKBs);
    }

    [Fact]
    public async Task A_vms_traffic_is_what_passed_since_the_last_question()
    {
        var clock = new FakeClock();
        using var world = await new HyperVWorld(options =>
        {
            options.TimeProvider = clock;
            options.JobDuration = TimeSpan.Zero;
        }).ConnectPoolAsync();
        await world.StartVmAsync("i-2-28-VM", Kernel.Nic(0));
        clock.Advance(TimeSpan.FromSeconds(10));
        var ask = new GetVmStatsCommand { VmNames = ["i-2-28-VM", "unknown"] };
        var first = (await world.SendAsync(ask)).VmStats!;

        clock.Advance(TimeSpan.FromSeconds(10));
        var second = (await world.SendAsync(ask)).VmStats!["i-2-28-VM"]!;
        var third = (await world.SendAsync(ask)).VmStats!["i-2-28-VM"]!;

        first.Should().ContainSingle("unknown names are left out").Which.Value!.Cpus.Should().Be(2);
        first["i-2-28-VM"]!.MemoryKBs.Should().Be(1024 * 1024);
        second.NetworkReadKBs.Should().BeGreaterThan(0);
        second.DiskReadKBs.Should().BeGreaterThan(0);
        third.NetworkReadKBs.Should().Be(0);
    }

    private static StartupRoutingCommand Offered() => new()
    {
        PrivateIpAddress = HyperVWorld.Address,
        StorageIpAddress = HyperVWorld.Address,
        Guid = "guid-1",
        Name = "hv",
        DataCenter = "1",
        Pod = "1",
        Cluster = "1",
    };
}
