using Plugin.Abstractions;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>Asks for the VMs on a host that the kernel does not manage.</summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.GetUnmanagedInstancesCommand")]
[Idempotent]
public sealed partial class GetUnmanagedInstancesCommand : Command, ICommand<GetUnmanagedInstancesAnswer>
{
    /// <summary>The one VM to describe; null for all.</summary>
    [WireMember("instanceName")]
    public string? InstanceName { get; set; }

    /// <summary>The VMs that the kernel manages, to be left out.</summary>
    [WireMember("managedInstancesNames")]
    public List<string?>? ManagedInstanceNames { get; set; }
}
