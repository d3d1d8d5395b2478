using Plugin.Endurance.Hosts;

namespace Plugin.Endurance.Tests;

public sealed class IdleTests
{
    private const double Limit = 64 * 1024;

    [Fact]
    public async Task Many_idle_resources_take_little_memory_and_no_threads_and_ping()
    {
        const int Resources = 200;

        var figures = await Child.ReportAsync("idle-agents", $"{Resources}", "1");

        figures["managed"].Should().BeLessThan(Limit);
        figures["threads"].Should().BeLessThan(Resources / 2);
        figures["pings"].Should().BeGreaterThanOrEqualTo(Resources);
    }
}
