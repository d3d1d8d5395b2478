using Plugin.Abstractions;
using Plugin.CloudStack.Vm;

namespace Plugin.CloudStack.Extensions;

/// <summary>Gives the VM as it will be.</summary>
[WireContract("com.cloud.agent.api.PrepareExternalProvisioningAnswer")]
public sealed partial class PrepareExternalProvisioningAnswer : Answer
{
    /// <summary>What the kernel stores for the VM, by name.</summary>
    [WireMember("serverDetails"), Redact]
    public Dictionary<string, string?>? ServerDetails { get; set; }

    /// <summary>The VM, with the MAC addresses and details that the extension chose.</summary>
    [WireMember("virtualMachineTO")]
    public VirtualMachineTO? Vm { get; set; }
}
