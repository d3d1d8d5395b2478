using System.Globalization;
using Plugin.Abstractions;
using Plugin.Transport.Extension;

namespace Acme.Plugin;

/// <content>The services that the plugin offers as a network extension, an interface for each; <c>--register</c> lists them.</content>
internal sealed partial class DevicePlugin : INetworkDevice, IPublicAddresses, IStaticNat, IPortForwarding, IFirewall
{
    private const string ApplianceDetail = "appliance";

    public ValueTask<IReadOnlyDictionary<string, string>> EnsureNetworkDeviceAsync(NetworkDeviceRequest request, CommandContext context) =>
        new(new Dictionary<string, string> { [ApplianceDetail] = request.Current.Find(ApplianceDetail) ?? "appliance-1" });

    public async ValueTask<BroadcastDomain?> ImplementNetworkAsync(GuestNetworkRequest request, CommandContext context)
    {
        await appliance.ChangeAsync(state => state.Networks[NetworkOf(request)] = request.Vlan ?? "", context.Cancellation);
        return null;
    }

    public async ValueTask ShutdownNetworkAsync(GuestNetworkRequest request, CommandContext context) =>
        await appliance.ChangeAsync(state => state.Remove(NetworkOf(request)), context.Cancellation);

    public ValueTask DestroyNetworkAsync(GuestNetworkRequest request, CommandContext context) => ShutdownNetworkAsync(request, context);

    /// <remarks>The appliance serves neither DHCP nor names nor user data, so there is nothing to bring back.</remarks>
    public ValueTask RestoreNetworkAsync(RestoreNetworkRequest request, CommandContext context) => ValueTask.CompletedTask;

    public async ValueTask AssignIpAsync(PublicAddressRequest request, CommandContext context) =>
        await appliance.ChangeAsync(state => state.Assign(NetworkOf(request), $"{request.Public.Ip}"), context.Cancellation);

    public async ValueTask ReleaseIpAsync(PublicAddressRequest request, CommandContext context) =>
        await appliance.ChangeAsync(state => state.Release($"{request.Public.Ip}"), context.Cancellation);

    public async ValueTask AddStaticNatAsync(StaticNatRequest request, CommandContext context) =>
        await appliance.ChangeAsync(state => state.Translate(NetworkOf(request), $"{request.Public.Ip}", $"{request.PrivateIp}"), context.Cancellation);

    public async ValueTask DeleteStaticNatAsync(StaticNatRequest request, CommandContext context) =>
        await appliance.ChangeAsync(state => state.StaticNats.Remove($"{request.Public.Ip}"), context.Cancellation);

    public async ValueTask AddPortForwardAsync(PortForwardingRequest request, CommandContext context) =>
        await appliance.ChangeAsync(
            state => state.Forward(
                NetworkOf(request),
                new($"{request.Public.Ip}", request.Protocol, $"{request.PublicPorts}", $"{request.PrivateIp}", $"{request.PrivatePorts}")),
            context.Cancellation);

    public async ValueTask DeletePortForwardAsync(PortForwardingRequest request, CommandContext context) =>
        await appliance.ChangeAsync(
            state => state.StopForwarding($"{request.Public.Ip}", request.Protocol, $"{request.PublicPorts}"), context.Cancellation);

    public async ValueTask ApplyFirewallRulesAsync(FirewallRequest request, CommandContext context) =>
        await appliance.ChangeAsync(state => state.FilterRules[NetworkOf(request)] = [.. request.Rules.Select(Translate)], context.Cancellation);

    private static FilterRule Translate(FirewallRule rule) => new(
        rule.Id, rule.Egress, rule.Protocol, rule.Ports?.ToString(), rule.PublicIp?.ToString(), [.. rule.SourceCidrs.Select(static cidr => cidr.ToString())]);

    private static string NetworkOf(NetworkRequest request) =>
        request.NetworkId?.ToString(CultureInfo.InvariantCulture) ?? throw new CommandFailedException("The request names no network.");
}
