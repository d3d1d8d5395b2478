using Plugin.Abstractions;

namespace Plugin.CloudStack.Baremetal;

/// <summary>Asks to power a physical machine on, or to reset it when it is on.</summary>
[WireContract("com.cloud.agent.api.baremetal.IpmiBootorResetCommand")]
[Mutating]
public sealed partial class IpmiBootorResetCommand : Command, ICommand<Answer>;
