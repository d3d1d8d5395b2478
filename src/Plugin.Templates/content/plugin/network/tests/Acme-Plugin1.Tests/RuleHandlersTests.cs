using Plugin.Abstractions;
using Plugin.CloudStack.Firewall;
using Plugin.CloudStack.Router;

namespace Acme.Plugin.Tests;

public sealed class RuleHandlersTests : IDisposable
{
    private const string Address = "203.0.113.5";

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory();
    private readonly NetworkAppliance _appliance;
    private readonly DevicePlugin _plugin;

    public RuleHandlersTests()
    {
        _appliance = new NetworkAppliance(_data.FullName);
        _plugin = new DevicePlugin(_appliance);
    }

    private static CommandContext Context => new()
    {
        Resource = "appliance",
        LogId = "test",
        Cancellation = TestContext.Current.CancellationToken,
    };

    [Fact]
    public async Task A_rule_is_kept_until_it_is_revoked()
    {
        await AssignAsync();

        await _plugin.Rules.SetStaticNatAsync(StaticNat(revoked: false), Context);
        Assert.Equal("10.1.1.15", (await StateAsync()).StaticNats[Address]);

        await _plugin.Rules.SetStaticNatAsync(StaticNat(revoked: true), Context);
        Assert.Empty((await StateAsync()).StaticNats);
    }

    [Fact]
    public async Task Of_a_command_with_a_bad_rule_nothing_is_applied()
    {
        await AssignAsync();
        var command = new SetPortForwardingRulesCommand
        {
            AccessDetails = Access(),
            Rules = [Forwarding(Address), Forwarding("203.0.113.6")],
        };

        await Assert.ThrowsAsync<CommandFailedException>(async () => await _plugin.Rules.SetPortForwardingAsync(command, Context));

        Assert.Empty((await StateAsync()).Forwardings);
    }

    public void Dispose() => _data.Delete(recursive: true);

    private static Dictionary<string, string?> Access() => new() { [RouterAccess.GuestVlan] = "1203" };

    private static SetStaticNatRulesCommand StaticNat(bool revoked) => new()
    {
        AccessDetails = Access(),
        Rules = [new StaticNatRuleTO { Id = 1, SourceIp = Address, DestinationIp = "10.1.1.15", Protocol = "any", Revoked = revoked }],
    };

    private static PortForwardingRuleTO Forwarding(string publicIp) => new()
    {
        Id = 2,
        SourceIp = publicIp,
        SourcePortRange = [80, 80],
        DestinationIp = "10.1.1.15",
        DestinationPortRange = [8080, 8080],
        Protocol = "tcp",
    };

    private async Task AssignAsync() => await _plugin.Rules.AssociateAsync(
        new IpAssocCommand { AccessDetails = Access(), IpAddresses = [new IpAddressTO { PublicIp = Address, Add = true }] }, Context);

    private Task<ApplianceState> StateAsync() => _appliance.ReadAsync(TestContext.Current.CancellationToken);
}
