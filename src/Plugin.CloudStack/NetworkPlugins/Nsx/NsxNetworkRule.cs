using Plugin.Abstractions;
using Plugin.CloudStack.NetworkPlugins;

namespace Plugin.CloudStack.NetworkPlugins.Nsx;

/// <summary>A rule of NSX.</summary>
[WireContract("org.apache.cloudstack.resource.NsxNetworkRule")]
public sealed partial class NsxNetworkRule
{
    /// <summary>What it has in common with other networks' rules.</summary>
    [WireMember("baseRule")]
    public SDNProviderNetworkRule? BaseRule { get; set; }

    /// <summary>The VMs.</summary>
    [WireMember("memberList")]
    public List<NsxLoadBalancerMember?>? MemberList { get; set; }

    /// <summary>What happens to the traffic; null for other rules than firewall rules.</summary>
    [WireMember("aclAction")]
    public NsxRuleAction? AclAction { get; set; }
}
