using System.Text;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Host;
using Plugin.HyperV.Simulator;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.Session;

public sealed class RecordedSessionTests
{
    private const string Template = @"\\sofs01.example.org\secondary\template\tmpl\2\204\a119c7c7-1d9c-52ed-adde-05fc158a31d4.vhdx";
    private const string Iso = @"\\sofs01.example.org\secondary\template\tmpl\2\205\bc715f84-59ac-5d1f-aab5-f8889861f5e1.iso";

    private static readonly (string Recorded, string Other)[] Renamed =
    [
        ("sofs01.example.org", "nas-7.corp.test"),
        ("/pools/p1", "/bulk/tier2"),
        ("/secondary", "/images"),
        (@"\secondary\", @"\images\"),
        ("i-3-41-VM", "i-77-1234-VM"),
        ("r-43-VM", "r-900-VM"),
        ("v-42-VM", "v-901-VM"),
        ("2d470dbd-8f77-5a9a-8966-e3162689a4fb", "0f9a3c5e-1111-4222-8333-444455556666"),
        ("a119c7c7-1d9c-52ed-adde-05fc158a31d4", "golden-image-9"),
        ("eae449e7-3f89-541f-834a-8ba95c3789d7", "5d1f5bb2-aaaa-4bbb-8ccc-ddddeeeeffff"),
        ("a8fe8e0f-e629-54d4-9eea-661b4fb8f8c2", "99999999-0000-4000-8000-000000000001"),
        ("21474836480", "32212254720"),
        ("10737418240", "5368709120"),
        ("vlan://1203", "vlan://17"),
        ("GuestSwitch", "Tenant Traffic"),
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_line_gets_the_class_and_result_that_the_kernel_expects_whatever_things_are_called(bool renamed)
    {
        using var world = new HyperVWorld(options =>
        {
            foreach (var address in new[] { HyperVWorld.Address, HyperVWorld.SecondAddress })
            {
                options.Hosts.Add(new SimulatedHostOptions { Address = address, Switches = [renamed ? "Tenant Traffic" : "GuestSwitch"] });
            }
        });
        world.Seed(Rename(Template, renamed));
        world.Seed(Rename(Iso, renamed));
        await world.Plugin.StartAsync(HyperVWorld.Cancellation);
        var misses = new List<string>();
        foreach (var recorded in RecordedSession.Read())
        {
            var line = recorded with { Body = Rename(recorded.Body, renamed) };
            if (await MissAsync(world, line) is { } miss)
            {
                misses.Add($"{line.Label}: {miss}");
            }
        }

        misses.Should().BeEmpty();
    }

    private static string Rename(string text, bool renamed) =>
        renamed ? Renamed.Aggregate(text, static (now, pair) => now.Replace(pair.Recorded, pair.Other, StringComparison.Ordinal)) : text;

    private static async Task<string?> MissAsync(HyperVWorld world, RecordedLine line)
    {
        switch (line.Expect)
        {
            case "[Command]":
                var offered = (StartupRoutingCommand)WireEnvelope.Read(Encoding.UTF8.GetBytes(line.Body), null, CloudStack.WireTypes.All)[0];
                var introduced = await world.Plugin.Startup.StartupAsync(offered, HyperVWorld.Context());
                return introduced is [StartupRoutingCommand, StartupStorageCommand] ? null : "two start-up commands are expected";
            case "[report]":
                await world.Plugin.PowerStates.ReportPowerStatesAsync(HyperVWorld.Context());
                return null;
        }

        var answer = await world.SendAsync(line.WireName, line.Body);
        if (line.Expect?.StartsWith("404", StringComparison.Ordinal) == true)
        {
            return answer is null ? null : "it is not to be served";
        }

        if (answer is null)
        {
            return "not served";
        }

        var name = Encoding.UTF8.GetString(((IWireObject)answer).WireName);
        return line.Expect is not null && name != line.Expect
            ? $"{name} instead of {line.Expect}"
            : line.ExpectResult is { } result && answer.Result != result ? $"{answer.Result}: {answer.Details}" : null;
    }
}
