using System.Text;
using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Host;
using Plugin.HyperV.Tests.World;

namespace Plugin.HyperV.Tests.Session;

public sealed class RecordedSessionTests
{
    private const string Template = @"\\sofs01.example.org\secondary\template\tmpl\2\204\a119c7c7-1d9c-52ed-adde-05fc158a31d4.vhdx";
    private const string Iso = @"\\sofs01.example.org\secondary\template\tmpl\2\205\bc715f84-59ac-5d1f-aab5-f8889861f5e1.iso";

    [Fact]
    public async Task Every_line_gets_the_class_and_result_that_the_kernel_expects()
    {
        using var world = new HyperVWorld();
        world.Seed(Template);
        world.Seed(Iso);
        await world.Plugin.StartAsync(HyperVWorld.Cancellation);
        var misses = new List<string>();
        foreach (var line in RecordedSession.Read())
        {
            if (await MissAsync(world, line) is { } miss)
            {
                misses.Add($"{line.Label}: {miss}");
            }
        }

        misses.Should().BeEmpty();
    }

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
