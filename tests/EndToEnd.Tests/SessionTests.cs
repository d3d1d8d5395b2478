using System.Text.RegularExpressions;
using EndToEnd.Tests.Harness;

namespace EndToEnd.Tests;

public sealed partial class SessionTests
{
    private static readonly (string Old, string New)[] s_otherNames =
    [
        ("i-3-41-VM", "i-77-1203-VM"), ("r-43-VM", "r-9-VM"), ("v-42-VM", "v-118-VM"), ("sofs01.example.org", "files.other.example.net"),
        ("/pools/p1", "/tank/deep/er/vms"), ("/secondary", "/images/shared"), ("GuestSwitch", "Tenant Switch 2"),
        ("template/tmpl/2/204/", "template/tmpl/9/77/"), ("template/tmpl/2/205/", "template/tmpl/9/78/"),
        ("21474836480", "6442450944"), ("10737418240", "3221225472"), ("2621440000", "1073741824"), ("2147483648", "1073741824"),
        ("127.0.0.2", "127.0.0.9"), ("127.0.0.1", "127.0.0.8"), ("02:00:4c:01", "02:00:5e:7a"), ("vlan://120", "vlan://30"), ("\"1212\"", "\"3012\""),
        ("web01", "caf\u00e9-web"), ("hv-host", "node-\u00fc"), ("Debian 12", "Alma \u00e9 9"),
    ];

    [Fact]
    public async Task The_recorded_session_goes_as_the_kernel_needs()
    {
        await ReplayAsync(RecordedSession.Original);
    }

    [Fact]
    public async Task A_session_with_other_names_hosts_sizes_templates_and_switches_goes_as_well()
    {
        var other = RecordedSession.Original
            .WithBodies(static body => s_otherNames.Aggregate(body, static (text, names) => text.Replace(names.Old, names.New, StringComparison.Ordinal)))
            .WithOtherIds(key: 1);

        await ReplayAsync(other);
    }

    private static async Task ReplayAsync(RecordedSession session)
    {
        using var directory = new TemporaryDirectory();
        session.Save(directory["session.jsonl"]);
        var seeded = await Tool.RunAsync("seed", directory["session.jsonl"], "--data", directory["data"], "--settings", directory["host.json"]);
        seeded.ExitCode.Should().Be(0, seeded.Printed);
        await using var plugin = await PluginProcess.StartAsync(directory["data"], "--settings", directory["host.json"]);

        var replayed = await Tool.RunAsync("replay", directory["session.jsonl"], "--url", plugin.Url);

        replayed.ExitCode.Should().Be(0, $"{replayed.Printed}\n{plugin.Printed}");
        LastLine().Match(replayed.Printed).Value.Should().Be("52 of 52 as expected");
    }

    [GeneratedRegex("[0-9]+ of [0-9]+ as expected")]
    private static partial Regex LastLine();
}
