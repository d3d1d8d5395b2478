using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Asks to give public addresses to a VPC router, or to take them away.</summary>
/// <remarks>Sent by the kernel to the host that runs the router, or to the resource of a network device.</remarks>
[WireContract("com.cloud.agent.api.routing.IpAssocVpcCommand")]
[Idempotent]
[Mutating]
public sealed partial class IpAssocVpcCommand : IpAssocCommand, ICommand<IpAssocAnswer>;
