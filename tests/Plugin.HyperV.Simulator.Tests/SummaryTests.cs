using Plugin.HyperV.Cim;
using Plugin.HyperV.Simulator.Tests.Support;

namespace Plugin.HyperV.Simulator.Tests;

public sealed class SummaryTests : IDisposable
{
    private static readonly uint[] Heartbeat = [104];
    private readonly TestCluster _cluster = TestCluster.Start();

    public void Dispose() => _cluster.Dispose();

    [Fact]
    public async Task Without_settings_all_machines_are_summed_up_with_what_was_asked_for_only()
    {
        var first = await _cluster.DefineAsync("first", megabytes: 2048);
        await _cluster.DefineAsync("second");
        await first.RequestAsync(2);

        var summaries = await SummariesAsync(null, 0, 1, 4, 100, 101, 103);

        summaries.Should().HaveCount(2);
        var summary = summaries.Single(summary => summary.Text("Name") == first.Id);
        summary.Text("ElementName").Should().Be("first");
        summary["EnabledState"].Should().Be((ushort)2);
        summary["MemoryUsage"].Should().Be(2048UL);
        summary["NumberOfProcessors"].Should().Be((ushort)1);
        summary.Properties.Should().NotContainKey("UpTime");
        summaries.Single(summary => summary.Text("ElementName") == "second")["MemoryUsage"].Should().Be(0UL);
    }

    [Fact]
    public async Task One_machine_is_summed_up_by_its_settings()
    {
        await _cluster.DefineAsync("first");
        var second = await _cluster.DefineAsync("second");

        var summaries = await SummariesAsync([(await second.SettingsAsync()).RequirePath()], 1, 104);

        summaries.Single().Text("ElementName").Should().Be("second");
        summaries.Single()["Heartbeat"].Should().BeNull();
    }

    [Fact]
    public async Task A_system_path_in_place_of_settings_is_an_invalid_parameter()
    {
        var machine = await _cluster.DefineAsync("vm");

        (await CallAsync([machine.Path], 1)).ReturnValue.Should().Be(32773);
    }

    [Fact]
    public async Task The_heartbeat_of_a_guest_without_services_shows_no_contact()
    {
        using var cluster = TestCluster.Start(static options => options.DefaultGuest = GuestBehavior.NoIntegrationServices);
        var machine = await cluster.DefineAsync("vm");
        await machine.RequestAsync(2);

        var result = await cluster.ManageAsync("GetSummaryInformation", new CimArguments { { "RequestedInformation", Heartbeat } });

        ((CimInstance[])result.Out["SummaryInformation"]!).Single()["Heartbeat"].Should().Be((ushort)12);
    }

    private async Task<CimInstance[]> SummariesAsync(CimPath[]? settings, params uint[] codes) =>
        (CimInstance[])(await CallAsync(settings, codes)).Out["SummaryInformation"]!;

    private Task<CimMethodResult> CallAsync(CimPath[]? settings, params uint[] codes) =>
        _cluster.ManageAsync("GetSummaryInformation", new CimArguments { { "SettingData", settings }, { "RequestedInformation", codes } });
}
