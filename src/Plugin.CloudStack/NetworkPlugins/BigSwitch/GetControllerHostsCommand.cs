using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>Asks for the controllers of the pair.</summary>
/// <remarks>Sent by the kernel to the resource of a Big Cloud Fabric controller.</remarks>
[WireContract("com.cloud.agent.api.GetControllerHostsCommand")]
[Idempotent]
public sealed partial class GetControllerHostsCommand : BcfCommand, ICommand<BcfAnswer>;
