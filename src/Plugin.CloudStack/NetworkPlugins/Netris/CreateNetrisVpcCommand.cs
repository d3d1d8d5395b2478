using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Netris;

/// <summary>Asks Netris to create a VPC.</summary>
/// <remarks>Sent by the kernel to the resource of a Netris controller.</remarks>
[WireContract("org.apache.cloudstack.agent.api.CreateNetrisVpcCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "Name")]
[Mutating]
[Opposite(typeof(DeleteNetrisVpcCommand))]
public sealed partial class CreateNetrisVpcCommand : NetrisCommand, ICommand<NetrisAnswer>
{
    /// <summary>The address range.</summary>
    [WireMember("cidr")]
    public string? Cidr { get; set; }
}
