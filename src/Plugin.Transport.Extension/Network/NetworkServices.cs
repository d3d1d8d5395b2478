using Plugin.Abstractions;

namespace Plugin.Transport.Extension;

/// <summary>The network services that a plugin offers by the interfaces that it implements, in the kernel's words.</summary>
internal static class NetworkServices
{
    /// <summary>True when the plugin has anything to do with networks.</summary>
    public static bool AnyOf(IPlugin plugin) =>
        plugin.FindPart<INetworkDevice>() is not null || plugin.FindPart<IVpcNetworks>() is not null
        || plugin.FindPart<INicPreparation>() is not null || plugin.FindPart<INetworkCustomActions>() is not null
        || Of(plugin).Count > 0;

    /// <summary>The services and their capabilities, as JSON objects.</summary>
    public static IReadOnlyList<(string Service, string Capabilities)> Of(IPlugin plugin)
    {
        var services = new List<(string, string)>();
        Add<IPublicAddresses>("SourceNat", """{"SupportedSourceNatTypes":"peraccount","RedundantRouter":"false"}""");
        Add<IStaticNat>("StaticNat", """{"Supported":"true"}""");
        Add<IPortForwarding>("PortForwarding", """{"SupportedProtocols":"tcp,udp"}""");
        Add<IFirewall>("Firewall", """{"SupportedProtocols":"tcp,udp,icmp","SupportedEgressProtocols":"tcp,udp,icmp,all","SupportedTrafficDirection":"ingress,egress","MultipleIps":"true","TrafficStatistics":"per public ip"}""");
        Add<INetworkAcl>("NetworkACL", """{"SupportedProtocols":"tcp,udp,icmp"}""");
        Add<ILoadBalancing>("Lb", """{"SupportedLBAlgorithms":"roundrobin,leastconn,source","SupportedLBIsolation":"dedicated","SupportedProtocols":"tcp,udp","LbSchemes":"Public"}""");
        Add<IDhcp>("Dhcp", """{"DhcpAccrossMultipleSubnets":"true"}""");
        Add<IDns>("Dns", """{"AllowDnsSuffixModification":"true"}""");
        Add<IUserData>("UserData", """{"Supported":"true"}""");
        return services;

        void Add<TPart>(string service, string capabilities)
            where TPart : class
        {
            if (plugin.FindPart<TPart>() is not null)
            {
                services.Add((service, capabilities));
            }
        }
    }
}
