using Plugin.Abstractions;
using Plugin.CloudStack.Extensions;

namespace Plugin.Transport.Extension;

/// <summary>
/// Every network command of the kernel. Those of services that the plugin does not offer fail when they ask for
/// something, and succeed when they undo what was never done or come for every network whatever its services.
/// </summary>
internal sealed class NetworkCommands
{
    private readonly CommandSender _sender;
    private readonly List<NetworkCommand> _all = [];

    private NetworkCommands(CommandSender sender) => _sender = sender;

    /// <summary>The commands; none when the plugin has nothing to do with networks.</summary>
    public static IReadOnlyList<NetworkCommand> Of(CommandSender sender)
    {
        if (!NetworkServices.AnyOf(sender.Plugin))
        {
            return [];
        }

        var commands = new NetworkCommands(sender);
        commands.AddDevice();
        commands.AddVpcs();
        commands.AddAddresses();
        commands.AddRules();
        commands.AddNics();
        commands.AddUserData();
        return commands._all;
    }

    private void AddDevice()
    {
        var device = _sender.Plugin.FindPart<INetworkDevice>();
        Add("ensure-network-device", call =>
        {
            var request = new NetworkDeviceRequest(call);
            return device is null
                ? _ => new(NetworkReply.Same(call.Payload.Object("current_details").AllTexts()))
                : async context => NetworkReply.Of(await device.EnsureNetworkDeviceAsync(request, context).ConfigureAwait(false));
        });
        Add("implement-network", call =>
        {
            var request = new GuestNetworkRequest(call);
            return async context => device is not null && await device.ImplementNetworkAsync(request, context).ConfigureAwait(false) is { } domain
                ? NetworkReply.Of(domain)
                : NetworkReply.Done("'implement-network' is done");
        });
        Add<INetworkDevice, GuestNetworkRequest>("shutdown-network", quiet: true, static call => new(call), static (part, request, context) => part.ShutdownNetworkAsync(request, context));
        Add<INetworkDevice, GuestNetworkRequest>("destroy-network", quiet: true, static call => new(call), static (part, request, context) => part.DestroyNetworkAsync(request, context));
        Add<INetworkDevice, RestoreNetworkRequest>("restore-network", quiet: true, static call => new(call), static (part, request, context) => part.RestoreNetworkAsync(request, context));
        AddActions();
    }

    private void AddActions()
    {
        if (_sender.Plugin.FindPart<INetworkCustomActions>() is not { } actions)
        {
            return;
        }

        Add("custom-action", call =>
        {
            var request = new NetworkActionRequest(call);
            var action = actions.NetworkActions.FirstOrDefault(action => action.Name.Equals(request.Action, StringComparison.OrdinalIgnoreCase))
                ?? throw new CallException($"the network action '{request.Action}' is not known; there are {string.Join(", ", actions.NetworkActions.Select(static known => known.Name))}");
            return async context => NetworkReply.Of(await actions.RunNetworkActionAsync(request, context).ConfigureAwait(false));
        });
    }

    private void AddVpcs()
    {
        Add<IVpcNetworks, VpcRequest>("implement-vpc", quiet: false, static call => new(call), static (part, request, context) => part.ImplementVpcAsync(request, context));
        Add<IVpcNetworks, VpcRequest>("shutdown-vpc", quiet: true, static call => new(call), static (part, request, context) => part.ShutdownVpcAsync(request, context));
        Add<IVpcNetworks, VpcRequest>("update-vpc-source-nat-ip", quiet: false, static call => new(call), static (part, request, context) => part.UpdateVpcSourceNatAsync(request, context));
    }

    private void AddAddresses()
    {
        Add<IPublicAddresses, PublicAddressRequest>("assign-ip", quiet: false, static call => new(call), static (part, request, context) => part.AssignIpAsync(request, context));
        Add<IPublicAddresses, PublicAddressRequest>("release-ip", quiet: true, static call => new(call), static (part, request, context) => part.ReleaseIpAsync(request, context));
        Add<IStaticNat, StaticNatRequest>("add-static-nat", quiet: false, static call => Requiring(new StaticNatRequest(call), call, "private_ip"), static (part, request, context) => part.AddStaticNatAsync(request, context));
        Add<IStaticNat, StaticNatRequest>("delete-static-nat", quiet: true, static call => new(call), static (part, request, context) => part.DeleteStaticNatAsync(request, context));
        Add<IPortForwarding, PortForwardingRequest>("add-port-forward", quiet: false, static call => Requiring(new PortForwardingRequest(call), call, "private_ip", "private_port"), static (part, request, context) => part.AddPortForwardAsync(request, context));
        Add<IPortForwarding, PortForwardingRequest>("delete-port-forward", quiet: true, static call => new(call), static (part, request, context) => part.DeletePortForwardAsync(request, context));
    }

    private void AddRules()
    {
        Add<IFirewall, FirewallRequest>("apply-fw-rules", quiet: false, static call => new(call), static (part, request, context) => part.ApplyFirewallRulesAsync(request, context));
        Add<INetworkAcl, NetworkAclRequest>("apply-network-acl", quiet: false, static call => new(call), static (part, request, context) => part.ApplyNetworkAclAsync(request, context));
        Add<ILoadBalancing, LoadBalancingRequest>("apply-lb-rules", quiet: false, static call => new(call), static (part, request, context) => part.ApplyLoadBalancerRulesAsync(request, context));
    }

    private void AddNics()
    {
        Add<INicPreparation, NicRequest>("prepare-nic", quiet: true, static call => new(call), static (part, request, context) => part.PrepareNicAsync(request, context));
        Add<INicPreparation, NicRequest>("release-nic", quiet: true, static call => new(call), static (part, request, context) => part.ReleaseNicAsync(request, context));
        Add<IDhcp, NicRequest>("add-dhcp-entry", quiet: false, static call => Requiring(new NicRequest(call), call, "mac", "ip"), static (part, request, context) => part.AddDhcpEntryAsync(request, context));
        Add<IDhcp, NicRequest>("remove-dhcp-entry", quiet: true, static call => new(call), static (part, request, context) => part.RemoveDhcpEntryAsync(request, context));
        Add<IDhcp, GuestNetworkRequest>("config-dhcp-subnet", quiet: false, static call => new(call), static (part, request, context) => part.ConfigureDhcpSubnetAsync(request, context));
        Add<IDhcp, GuestNetworkRequest>("remove-dhcp-subnet", quiet: true, static call => new(call), static (part, request, context) => part.RemoveDhcpSubnetAsync(request, context));
        Add<IDhcp, DhcpOptionsRequest>("set-dhcp-options", quiet: false, static call => new(call), static (part, request, context) => part.SetDhcpOptionsAsync(request, context));
        Add<IDns, NicRequest>("add-dns-entry", quiet: false, static call => Requiring(new NicRequest(call), call, "hostname", "ip"), static (part, request, context) => part.AddDnsEntryAsync(request, context));
        Add<IDns, NicRequest>("remove-dns-entry", quiet: true, static call => new(call), static (part, request, context) => part.RemoveDnsEntryAsync(request, context));
        Add<IDns, GuestNetworkRequest>("config-dns-subnet", quiet: false, static call => new(call), static (part, request, context) => part.ConfigureDnsSubnetAsync(request, context));
        Add<IDns, GuestNetworkRequest>("remove-dns-subnet", quiet: true, static call => new(call), static (part, request, context) => part.RemoveDnsSubnetAsync(request, context));
    }

    private void AddUserData()
    {
        Add<IUserData, VmDataRequest>("save-vm-data", quiet: false, static call => Requiring(new VmDataRequest(call), call, "ip"), static (part, request, context) => part.SaveVmDataAsync(request, context));
        Add<IUserData, VmPasswordRequest>("save-password", quiet: false, static call => Requiring(new VmPasswordRequest(call), call, "ip"), static (part, request, context) => part.SavePasswordAsync(request, context));
        Add<IUserData, VmUserDataRequest>("save-userdata", quiet: false, static call => Requiring(new VmUserDataRequest(call), call, "ip"), static (part, request, context) => part.SaveUserDataAsync(request, context));
        Add<IUserData, VmSshKeyRequest>("save-sshkey", quiet: false, static call => Requiring(new VmSshKeyRequest(call), call, "ip"), static (part, request, context) => part.SaveSshKeyAsync(request, context));
        Add<IUserData, HypervisorHostNameRequest>("save-hypervisor-hostname", quiet: false, static call => Requiring(new HypervisorHostNameRequest(call), call, "ip"), static (part, request, context) => part.SaveHypervisorHostNameAsync(request, context));
    }

    private static TRequest Requiring<TRequest>(TRequest request, NetworkCall call, params ReadOnlySpan<string> members)
    {
        foreach (var member in members)
        {
            call.Payload.RequiredText(member);
        }

        return request;
    }

    private void Add(string name, Func<NetworkCall, Func<CommandContext, ValueTask<NetworkReply>>> read) => _all.Add(new(_sender, name, read));

    private void Add<TPart, TRequest>(string name, bool quiet, Func<NetworkCall, TRequest> read, Func<TPart, TRequest, CommandContext, ValueTask> work)
        where TPart : class
    {
        var part = _sender.Plugin.FindPart<TPart>();
        Add(name, call =>
        {
            if (part is null)
            {
                return quiet
                    ? _ => new(NetworkReply.Done($"'{name}': nothing to do"))
                    : throw new CallException($"{_sender.Plugin.Manifest.Name} does not serve '{name}': it has no {typeof(TPart).Name}");
            }

            var request = read(call);
            return async context =>
            {
                await work(part, request, context).ConfigureAwait(false);
                return NetworkReply.Done($"'{name}' is done");
            };
        });
    }
}
