using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Netris;

/// <summary>Asks Netris to delete a VPC.</summary>
/// <remarks>Sent by the kernel to the resource of a Netris controller.</remarks>
[WireContract("org.apache.cloudstack.agent.api.DeleteNetrisVpcCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "Name")]
[Idempotent]
[Mutating]
[Opposite(typeof(CreateNetrisVpcCommand))]
public sealed partial class DeleteNetrisVpcCommand : NetrisCommand, ICommand<NetrisAnswer>
{
    /// <summary>The address range.</summary>
    [WireMember("cidr")]
    public string? Cidr { get; set; }
}
