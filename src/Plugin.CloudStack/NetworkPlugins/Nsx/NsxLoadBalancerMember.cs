using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Nsx;

/// <summary>A VM that a rule of NSX sends traffic to.</summary>
[WireContract("org.apache.cloudstack.resource.NsxLoadBalancerMember", Construction = WireConstruction.Bare)]
public sealed partial class NsxLoadBalancerMember
{
    /// <summary>The VM's id in the kernel.</summary>
    [WireMember("vmId")]
    public long VmId { get; set; }

    /// <summary>The VM's guest address.</summary>
    [WireMember("vmIp")]
    public string? VmIp { get; set; }

    /// <summary>The port on the VM.</summary>
    [WireMember("port")]
    public int Port { get; set; }
}
