using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>Asks which controller the resource talks to.</summary>
[WireContract("com.cloud.agent.api.GetControllerDataCommand")]
[Idempotent]
public sealed partial class GetControllerDataCommand : BcfCommand, ICommand<GetControllerDataAnswer>;
