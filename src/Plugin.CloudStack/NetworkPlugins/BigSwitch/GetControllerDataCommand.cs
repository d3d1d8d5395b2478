using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>Asks which controller the resource talks to.</summary>
/// <remarks>Sent by the kernel to the resource of a Big Cloud Fabric controller.</remarks>
[WireContract("com.cloud.agent.api.GetControllerDataCommand")]
[Idempotent]
public sealed partial class GetControllerDataCommand : BcfCommand, ICommand<GetControllerDataAnswer>;
