using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>Tells which NICs a VM has on the host.</summary>
/// <remarks>
/// The kernel takes the place in the list as the number of the interface inside the router: the first is <c>eth0</c>.
/// </remarks>
[WireContract("com.cloud.agent.api.GetVmConfigAnswer")]
public sealed partial class GetVmConfigAnswer : Answer
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }

    /// <summary>The NICs in the order that the guest sees them.</summary>
    [WireMember("nics")]
    public List<VmNicDetails?>? Nics { get; set; }
}
