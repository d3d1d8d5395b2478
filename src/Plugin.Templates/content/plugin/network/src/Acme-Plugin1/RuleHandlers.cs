using System.Globalization;
using Plugin.Abstractions;
using Plugin.CloudStack.Firewall;
using Plugin.CloudStack.Router;

namespace Acme.Plugin;

/// <summary>
/// The commands for network devices. Each brings the rules that change; all of a command are applied, or none.
/// </summary>
internal sealed class RuleHandlers(NetworkAppliance appliance)
{
    [Handles]
    public async ValueTask<IpAssocAnswer> AssociateAsync(IpAssocCommand command, CommandContext context)
    {
        var network = NetworkOf(command);
        await appliance.ChangeAsync(
            state =>
            {
                foreach (var address in (command.IpAddresses ?? []).OfType<IpAddressTO>())
                {
                    var publicIp = AddressIn(address.PublicIp);
                    if (address.Add)
                    {
                        state.Assign(network, publicIp);
                    }
                    else
                    {
                        state.Release(publicIp);
                    }
                }
            },
            context.Cancellation);
        return new IpAssocAnswer();
    }

    [Handles]
    public async ValueTask<SetStaticNatRulesAnswer> SetStaticNatAsync(SetStaticNatRulesCommand command, CommandContext context)
    {
        var network = NetworkOf(command);
        await appliance.ChangeAsync(
            state =>
            {
                foreach (var rule in (command.Rules ?? []).OfType<StaticNatRuleTO>())
                {
                    var publicIp = AddressIn(rule.SourceIp);
                    if (rule.Revoked)
                    {
                        state.StaticNats.Remove(publicIp);
                    }
                    else
                    {
                        state.Translate(network, publicIp, AddressIn(rule.DestinationIp));
                    }
                }
            },
            context.Cancellation);
        return new SetStaticNatRulesAnswer();
    }

    [Handles]
    public async ValueTask<SetPortForwardingRulesAnswer> SetPortForwardingAsync(SetPortForwardingRulesCommand command, CommandContext context)
    {
        var network = NetworkOf(command);
        await appliance.ChangeAsync(
            state =>
            {
                foreach (var rule in (command.Rules ?? []).OfType<PortForwardingRuleTO>())
                {
                    var (publicIp, protocol, ports) = (AddressIn(rule.SourceIp), ProtocolIn(rule), PortsIn(rule.SourcePortRange) ?? "");
                    if (rule.Revoked)
                    {
                        state.StopForwarding(publicIp, protocol, ports);
                    }
                    else
                    {
                        state.Forward(network, new(publicIp, protocol, ports, AddressIn(rule.DestinationIp), PortsIn(rule.DestinationPortRange) ?? ports));
                    }
                }
            },
            context.Cancellation);
        return new SetPortForwardingRulesAnswer();
    }

    [Handles]
    public async ValueTask<SetFirewallRulesAnswer> SetFirewallAsync(SetFirewallRulesCommand command, CommandContext context)
    {
        var network = NetworkOf(command);
        await appliance.ChangeAsync(
            state =>
            {
                foreach (var rule in (command.Rules ?? []).OfType<FirewallRuleTO>())
                {
                    if (rule.Revoked)
                    {
                        state.Disallow(network, rule.Id);
                    }
                    else
                    {
                        state.Allow(network, new(
                            rule.Id, rule.TrafficType == FirewallRuleTrafficType.Egress, ProtocolIn(rule), PortsIn(rule.SourcePortRange), rule.SourceIp,
                            [.. (rule.SourceCidrList ?? []).OfType<string>()]));
                    }
                }
            },
            context.Cancellation);
        return new SetFirewallRulesAnswer();
    }

    /// <summary>Which network is meant: devices are told its VLAN, virtual routers have a name.</summary>
    private static string NetworkOf(NetworkElementCommand command) =>
        command.AccessDetails?.GetValueOrDefault(RouterAccess.GuestVlan) ?? command.RouterName
            ?? throw new CommandFailedException($"The command names no network: its access details lack {RouterAccess.GuestVlan} and {RouterAccess.Name}.");

    private static string AddressIn(string? address) =>
        string.IsNullOrEmpty(address) ? throw new CommandFailedException("A rule names no address.") : address;

    private static string ProtocolIn(FirewallRuleTO rule) =>
        string.IsNullOrEmpty(rule.Protocol) ? throw new CommandFailedException($"The rule {rule.Id} names no protocol.") : rule.Protocol;

    private static string? PortsIn(int[]? range) => range switch
    {
        [var first, var last] when first != last => string.Create(CultureInfo.InvariantCulture, $"{first}-{last}"),
        [var first, ..] => first.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };
}
