using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.ManagementServer;

/// <summary>Passes an event of a host's administration on to the kernel node that holds its connection.</summary>
/// <remarks>Sent by one management server to another. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.PropagateResourceEventCommand")]
[Idempotent]
public sealed partial class PropagateResourceEventCommand : Command, ICommand<Answer>
{
    /// <summary>The host's id in the kernel.</summary>
    [WireMember("hostId")]
    public long HostId { get; set; }

    /// <summary>What happened.</summary>
    [WireMember("event")]
    public ResourceStateEvent? Event { get; set; }

    /// <summary>True to go on although VMs are left.</summary>
    [WireMember("forced")]
    public bool Forced { get; set; }

    /// <summary>True to delete the host's local storage, too.</summary>
    [WireMember("forceDeleteStorage")]
    public bool ForceDeleteStorage { get; set; }
}
