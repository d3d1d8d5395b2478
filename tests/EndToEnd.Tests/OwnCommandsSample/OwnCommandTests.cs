using EndToEnd.Tests.Clients;
using EndToEnd.Tests.Harness;
using OwnCommands;
using OwnCommands.Contracts;

namespace EndToEnd.Tests.OwnCommandsSample;

/// <summary>The sample's commands, which CloudStack does not have, over every transport.</summary>
public sealed class OwnCommandTests
{
    private const string Canary = "c4nary-p4ssw0rd";

    private static CancellationToken Patience => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(ClientTests.Ways), MemberType = typeof(ClientTests))]
    public async Task They_travel_like_any_other(Way way)
    {
        await using var served = await ServedPlugin<FirmwarePlugin>.StartAsync(way, OwnCommands.WireTypes.All);

        var done = await FirmwareUpdate.ApplyAsync(served.Channel, new FirmwareImageTO { Component = "bmc", Version = "2.1" }, Patience);
        var refused = await FirmwareUpdate.ApplyAsync(served.Channel, new FirmwareImageTO { Component = "gpu", Version = "2.1" }, Patience);
        var listed = await new FirmwareClient(served.Channel).ListAsync(new ListFirmwareCommand(), Patience);

        done.Should().Be("1.0 became 2.1");
        refused.Should().Be("not done: This host has no component 'gpu': it has bmc, nic.");
        listed.Versions.Should().Equal(new Dictionary<string, string?> { ["bmc"] = "2.1", ["nic"] = "7.2" });
    }

    [Theory]
    [MemberData(nameof(ClientTests.Ways), MemberType = typeof(ClientTests))]
    public async Task Their_secrets_are_in_no_log(Way way)
    {
        await using var served = await ServedPlugin<FirmwarePlugin>.StartAsync(way, OwnCommands.WireTypes.All);

        await new FirmwareClient(served.Channel).FlashAsync(
            new FlashFirmwareCommand
            {
                Image = new() { Component = "bmc", Version = "2.1", Url = $"https://user:{Canary}@files.example.org/bmc.img" },
                Password = new(Canary),
            },
            Patience);

        served.Log.All.Should().Contain("FlashFirmwareCommand").And.NotContain(Canary);
    }

    [Fact]
    public async Task A_plugin_without_them_says_so()
    {
        await using var served = await ServedPlugin<VmsPlugin>.StartAsync(Way.DirectConnect, OwnCommands.WireTypes.All);

        (await FirmwareUpdate.ApplyAsync(served.Channel, new FirmwareImageTO { Component = "bmc" }, Patience)).Should().Be("this host cannot be flashed");
    }
}
