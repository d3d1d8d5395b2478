using System.Text.Json.Nodes;
using Plugin.Transport.Extension.Tests.Doubles;

namespace Plugin.Transport.Extension.Tests.Network;

/// <summary>Which network commands run at once.</summary>
public sealed class NetworkLaneTests
{
    private const int Seconds = 110;

    [Theory]
    [InlineData("204", null, "204", null)]
    [InlineData("204", "7", "205", "7")]
    public async Task Commands_of_one_network_or_one_vpc_run_one_after_another(string network, string? vpc, string other, string? otherVpc)
    {
        await using var host = new FilesHost("networks");
        await host.StartProcessAsync();

        var outcomes = await Task.WhenAll(
            CallAsync(host, "alone", network, vpc), CallAsync(host, "alone", other, otherVpc), CallAsync(host, "alone", network, vpc));

        foreach (var outcome in outcomes)
        {
            outcome.Should().BeSuccess();
        }
    }

    [Fact]
    public async Task Commands_of_different_networks_run_at_once()
    {
        await using var host = new FilesHost("networks");
        await host.StartProcessAsync();

        // Each waits until it meets the other one.
        var outcomes = await Task.WhenAll(CallAsync(host, "meet", "204", null), CallAsync(host, "meet", "205", null));

        foreach (var outcome in outcomes)
        {
            outcome.Should().BeSuccess();
        }
    }

    private static Task<CallOutcome> CallAsync(FilesHost host, string behave, string network, string? vpc) =>
        host.CallClientAsync("ensure-network-device", host.NetworkPayload("ensure-network-device", json => Change(json, behave, network, vpc)), Seconds);

    private static void Change(JsonObject json, string behave, string network, string? vpc)
    {
        json["physical-network-extension-details"]!["behave"] = behave;
        json["payload"]!["network_id"] = network;
        if (vpc is not null)
        {
            json["payload"]!["vpc_id"] = vpc;
        }
    }
}
