using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Nsx;

/// <summary>Asks NSX to delete firewall rules of a segment.</summary>
/// <remarks>Sent by the kernel to the resource of an NSX manager.</remarks>
[WireContract("org.apache.cloudstack.agent.api.DeleteNsxDistributedFirewallRulesCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Mutating]
[Opposite(typeof(CreateNsxDistributedFirewallRulesCommand))]
public sealed partial class DeleteNsxDistributedFirewallRulesCommand : CreateNsxDistributedFirewallRulesCommand, ICommand<NsxAnswer>;
