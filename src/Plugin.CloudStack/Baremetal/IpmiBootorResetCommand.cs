using Plugin.Abstractions;

namespace Plugin.CloudStack.Baremetal;

/// <summary>Asks to power a physical machine on, or to reset it when it is on.</summary>
/// <remarks>
/// Sent by the kernel to the resource of a physical machine or PXE server. Its answer is a plain <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.baremetal.IpmiBootorResetCommand")]
[Mutating]
public sealed partial class IpmiBootorResetCommand : Command, ICommand<Answer>;
