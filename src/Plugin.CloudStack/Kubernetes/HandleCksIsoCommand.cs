using Plugin.Abstractions;
using Plugin.CloudStack.Router;

namespace Plugin.CloudStack.Kubernetes;

/// <summary>
/// Asks the router of a Kubernetes cluster's network to mount the ISO with the binaries for nodes, or to unmount it.
/// </summary>
/// <remarks>Sent by the kernel to the host that runs the router. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.HandleCksIsoCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Mutating]
public sealed partial class HandleCksIsoCommand : NetworkElementCommand, ICommand<Answer>
{
    /// <summary>True to mount, false to unmount.</summary>
    [WireMember("mountCksIso")]
    public bool MountCksIso { get; set; }
}
