using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric for a VM, or for all of a project.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.ListTungstenVmCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class ListTungstenVmCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The full name of the project, its parts separated by colons.</summary>
    [WireMember("projectFqn")]
    public string? ProjectFqn { get; set; }

    /// <summary>The VM's UUID.</summary>
    [WireMember("vmUuid")]
    public string? VmUuid { get; set; }
}
