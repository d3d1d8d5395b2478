using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>Asks to send the whole topology to the controller.</summary>
/// <remarks>Sent by the kernel to the resource of a Big Cloud Fabric controller.</remarks>
[WireContract("com.cloud.agent.api.SyncBcfTopologyCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Mutating]
public sealed partial class SyncBcfTopologyCommand : BcfCommand, ICommand<BcfAnswer>
{
    /// <summary>True to send the networks.</summary>
    [WireMember("_networkIncluded")]
    public bool NetworkIncluded { get; set; }

    /// <summary>True to send the routers.</summary>
    [WireMember("_routerIncluded")]
    public bool RouterIncluded { get; set; }
}
