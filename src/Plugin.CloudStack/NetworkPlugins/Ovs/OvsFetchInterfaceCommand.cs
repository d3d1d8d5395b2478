using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Ovs;

/// <summary>Asks for the address of the interface that tunnels start from.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.OvsFetchInterfaceCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class OvsFetchInterfaceCommand : Command, ICommand<OvsFetchInterfaceAnswer>
{
    /// <summary>The name of the interface or network.</summary>
    [WireMember("label")]
    public string? Label { get; set; }
}
