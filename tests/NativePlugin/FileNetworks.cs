using Plugin.Abstractions;
using Plugin.CloudStack.Extensions;
using Plugin.Transport.Extension;

namespace NativePlugin;

/// <summary>Drives a network device of one file, to which it writes what it was asked.</summary>
[Plugin("networks")]
internal sealed partial class FileNetworks(string directory) : INetworkDevice, IVpcNetworks, IPublicAddresses, IStaticNat, IPortForwarding,
    IFirewall, INetworkAcl, ILoadBalancing, INicPreparation, IDhcp, IDns, IUserData, INetworkCustomActions
{
    private readonly Lock _lock = new();

    public IReadOnlyList<NetworkAction> NetworkActions { get; } = [new("DumpConfig", "Shows the configuration"), new("FlushVpc") { OnVpc = true }];

    private string File => Path.Combine(directory, "networks");

    public async ValueTask<IReadOnlyDictionary<string, string>> EnsureNetworkDeviceAsync(NetworkDeviceRequest request, CommandContext context)
    {
        switch (request.PhysicalNetwork.Find("behave"))
        {
            case "quote":
#pragma warning disable PLG0502 // As a careless device library would: a test sees that the pipeline hides it.
                throw new InvalidOperationException($"the device refused {request.PhysicalNetwork.RequireSecret("password").Reveal()}");
            case "leak":
                return new Dictionary<string, string> { ["note"] = request.PhysicalNetwork.RequireSecret("password").Reveal() };
#pragma warning restore PLG0502
            case "hang":
                await Task.Delay(Timeout.Infinite, context.Cancellation);
                break;
            case "print":
                Console.WriteLine("chatter");
                break;
            case "alone":
                await Behaviour.BeAloneAsync(directory, context);
                break;
            case "meet":
                await Behaviour.MeetAsync(directory, $"{request.NetworkId}", count: 2, context);
                break;
            default:
                break;
        }

        return new Dictionary<string, string> { ["host"] = request.Current.Find("host") ?? $"device-of-{request.NetworkId}" };
    }

    public async ValueTask<BroadcastDomain?> ImplementNetworkAsync(GuestNetworkRequest request, CommandContext context)
    {
        await Note(request, $"{request.Network.Find("host")} {request.Vlan} {request.Gateway} {request.Cidr} {request.ExtensionIp}");
        return request.GuestType == "l2" ? new("Lswitch", $"ovn://cs-net-{request.NetworkId}") : null;
    }

    public ValueTask ShutdownNetworkAsync(GuestNetworkRequest request, CommandContext context) => Note(request, $"{request.Vlan}");

    public ValueTask DestroyNetworkAsync(GuestNetworkRequest request, CommandContext context) => Note(request, $"{request.Vlan}");

    public ValueTask RestoreNetworkAsync(RestoreNetworkRequest request, CommandContext context) => Note(
        request, $"{request.DhcpEnabled} {request.DnsEnabled} {request.UserDataEnabled} {string.Join(',', request.Vms.Select(static vm => $"{vm.HostName}/{vm.Mac}/{vm.Ip}/{vm.Files.Count}"))}");

    public ValueTask ImplementVpcAsync(VpcRequest request, CommandContext context) => Note(request, $"{request.VpcCidr} {request.SourceNat?.Ip}");

    public ValueTask ShutdownVpcAsync(VpcRequest request, CommandContext context) => Note(request, "");

    public ValueTask UpdateVpcSourceNatAsync(VpcRequest request, CommandContext context) => Note(request, $"{request.SourceNat!.Ip} {request.SourceNat.Vlan}");

    public ValueTask AssignIpAsync(PublicAddressRequest request, CommandContext context) => Note(request, Shown(request.Public));

    public ValueTask ReleaseIpAsync(PublicAddressRequest request, CommandContext context) => Note(request, Shown(request.Public));

    public ValueTask AddStaticNatAsync(StaticNatRequest request, CommandContext context) => Note(request, $"{request.Public.Ip} {request.PrivateIp}");

    public ValueTask DeleteStaticNatAsync(StaticNatRequest request, CommandContext context) => Note(request, $"{request.Public.Ip} {request.PrivateIp}");

    public ValueTask AddPortForwardAsync(PortForwardingRequest request, CommandContext context) => Note(request, Shown(request));

    public ValueTask DeletePortForwardAsync(PortForwardingRequest request, CommandContext context) => Note(request, Shown(request));

    public ValueTask ApplyFirewallRulesAsync(FirewallRequest request, CommandContext context) => Note(
        request, $"{request.DefaultEgressAllow} {request.GuestCidr} {string.Join(' ', request.Rules.Select(static rule => $"{rule.Id}/{rule.Egress}/{rule.Protocol}/{rule.Ports}/{rule.IcmpType}/{rule.PublicIp}/{string.Join(',', rule.SourceCidrs)}"))}");

    public ValueTask ApplyNetworkAclAsync(NetworkAclRequest request, CommandContext context) => Note(
        request, string.Join(' ', request.Rules.Select(static rule => $"{rule.Number}/{rule.Allow}/{rule.Egress}/{rule.Protocol}/{rule.Ports}/{string.Join(',', rule.SourceCidrs)}")));

    public ValueTask ApplyLoadBalancerRulesAsync(LoadBalancingRequest request, CommandContext context) => Note(
        request, string.Join(' ', request.Rules.Select(static rule => $"{rule.Id}/{rule.PublicIp}:{rule.PublicPorts}/{rule.Algorithm}/{rule.Revoked}/{string.Join(',', rule.Backends.Select(static each => $"{each.Ip}:{each.Port}:{each.Revoked}"))}")));

    public ValueTask PrepareNicAsync(NicRequest request, CommandContext context) => Note(request, Shown(request));

    public ValueTask ReleaseNicAsync(NicRequest request, CommandContext context) => Note(request, Shown(request));

    public ValueTask AddDhcpEntryAsync(NicRequest request, CommandContext context) => Note(request, $"{Shown(request)} {string.Join(',', request.Dns)} {request.Domain}");

    public ValueTask RemoveDhcpEntryAsync(NicRequest request, CommandContext context) => Note(request, Shown(request));

    public ValueTask ConfigureDhcpSubnetAsync(GuestNetworkRequest request, CommandContext context) => Note(request, $"{request.Cidr}");

    public ValueTask RemoveDhcpSubnetAsync(GuestNetworkRequest request, CommandContext context) => Note(request, $"{request.ExtensionIp}");

    public ValueTask SetDhcpOptionsAsync(DhcpOptionsRequest request, CommandContext context) => Note(request, string.Join(' ', request.Options));

    public ValueTask AddDnsEntryAsync(NicRequest request, CommandContext context) => Note(request, $"{request.HostName} {request.Ip}");

    public ValueTask RemoveDnsEntryAsync(NicRequest request, CommandContext context) => Note(request, $"{request.HostName} {request.Ip}");

    public ValueTask ConfigureDnsSubnetAsync(GuestNetworkRequest request, CommandContext context) => Note(request, $"{request.Cidr}");

    public ValueTask RemoveDnsSubnetAsync(GuestNetworkRequest request, CommandContext context) => Note(request, $"{request.ExtensionIp}");

    public ValueTask SaveVmDataAsync(VmDataRequest request, CommandContext context) => Note(
        request, $"{request.Ip} {string.Join(' ', request.Files.Select(static file => $"{file.Directory}/{file.Name}:{file.Content.Reveal().Length}"))}");

    public ValueTask SavePasswordAsync(VmPasswordRequest request, CommandContext context) => Note(request, $"{request.Ip} {request.Password.Reveal().Length}");

    public ValueTask SaveUserDataAsync(VmUserDataRequest request, CommandContext context) => request.PhysicalNetwork.Find("behave") == "quote"
#pragma warning disable PLG0502 // As a careless device library would.
        ? throw new InvalidOperationException($"the device refused {request.UserData.Reveal()}")
#pragma warning restore PLG0502
        : Note(request, $"{request.Ip} {request.UserData.Reveal().Length}");

    public ValueTask SaveSshKeyAsync(VmSshKeyRequest request, CommandContext context) => Note(request, $"{request.Ip} {request.SshKey.Reveal().Length}");

    public ValueTask SaveHypervisorHostNameAsync(HypervisorHostNameRequest request, CommandContext context) => Note(request, $"{request.Ip} {request.HypervisorHostName}");

    public ValueTask<ActionResult> RunNetworkActionAsync(NetworkActionRequest request, CommandContext context) =>
        new(ActionResult.Say($"{request.Action} of {request.NetworkId}: {request.Parameters.FindText("section")}"));

    private static string Shown(PublicAddress address) => $"{address.Ip} {address.Vlan} {address.Gateway} {address.Cidr} {address.SourceNat}";

    private static string Shown(PortForwardingRequest request) => $"{request.Protocol} {request.Public.Ip}:{request.PublicPorts} {request.PrivateIp}:{request.PrivatePorts}";

    private static string Shown(NicRequest request) => $"{request.Mac} {request.Ip} {request.HostName} {request.DefaultNic}";

    private ValueTask Note(NetworkRequest request, string what)
    {
        lock (_lock)
        {
            System.IO.File.AppendAllText(File, $"{request.Command} {request.NetworkId ?? request.VpcId}: {what}\n");
        }

        return ValueTask.CompletedTask;
    }
}
