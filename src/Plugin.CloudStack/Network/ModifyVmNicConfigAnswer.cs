using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>Tells whether the NIC was changed.</summary>
[WireContract("com.cloud.agent.api.ModifyVmNicConfigAnswer")]
public sealed partial class ModifyVmNicConfigAnswer : Answer
{
    /// <summary>The VM's instance name, for example <c>i-2-10-VM</c>.</summary>
    [WireMember("vmName")]
    public string? VmName { get; set; }
}
