using Plugin.Benchmarks.Ratios;

namespace Plugin.Benchmarks.Tests;

public sealed class RatioTableTests
{
    private const string Suite = "DecodeBenchmarks";
    private const string Case = "StartCommand 3 KB";

    [Fact]
    public void A_target_that_is_reached_is_met() =>
        Table(new(Suite, Case, "PluginSdk", 1000, 80), new(Suite, Case, "StjSourceGenerated", 2400, 100))
            .Should().Contain("| StartCommand 3 KB | StjSourceGenerated | 2.40× | -1400.0 ns | 80 % | ≥ 2.3×, ≤ 85 % of its bytes | yes |");

    [Fact]
    public void A_target_that_is_missed_by_its_time_is_not_met() =>
        Table(new(Suite, Case, "PluginSdk", 1000, 80), new(Suite, Case, "StjSourceGenerated", 2200, 100))
            .Should().Contain("| **no** |");

    [Fact]
    public void A_target_that_is_missed_by_its_bytes_is_not_met() =>
        Table(new(Suite, Case, "PluginSdk", 1000, 90), new(Suite, Case, "StjSourceGenerated", 2400, 100))
            .Should().Contain("| **no** |");

    [Fact]
    public void A_peer_without_a_target_is_shown_without_a_verdict() =>
        Table(new(Suite, Case, "PluginSdk", 1000, 90), new(Suite, Case, "MemoryCopy", 100, 0))
            .Should().Contain("| StartCommand 3 KB | MemoryCopy | 0.10× | +900.0 ns | 90 B / 0 B |  |  |");

    [Fact]
    public void Every_target_names_benchmarks_that_there_are()
    {
        var suites = typeof(RatioTable).Assembly.GetExportedTypes();

        foreach (var target in Targets.All)
        {
            var suite = suites.Should().ContainSingle(type => type.Name == target.Suite).Subject;
            suite.GetMethod(target.Peer).Should().NotBeNull();
            suite.GetMethod(target.Ours).Should().NotBeNull();
        }
    }

    private static string Table(params Measurement[] rows) => RatioTable.Print("a machine", rows);
}
