using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Netris;

/// <summary>Asks Netris to rename a VPC.</summary>
/// <remarks>Sent by the kernel to the resource of a Netris controller.</remarks>
[WireContract("org.apache.cloudstack.agent.api.UpdateNetrisVpcCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "PreviousVpcName")]
[Idempotent]
[Mutating]
public sealed partial class UpdateNetrisVpcCommand : NetrisCommand, ICommand<NetrisAnswer>
{
    /// <summary>The name that it had.</summary>
    [WireMember("previousVpcName")]
    public string? PreviousVpcName { get; set; }
}
