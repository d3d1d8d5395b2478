using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Nsx;

/// <summary>Asks NSX to map a public address to a VM.</summary>
/// <remarks>Sent by the kernel to the resource of an NSX manager.</remarks>
[WireContract("org.apache.cloudstack.agent.api.CreateNsxStaticNatCommand", Construction = WireConstruction.Bare)]
[ResourceKey("network", "NetworkResourceName")]
[Mutating]
[Opposite(typeof(DeleteNsxNatRuleCommand))]
public sealed partial class CreateNsxStaticNatCommand : NsxNetworkCommand, ICommand<NsxAnswer>;
