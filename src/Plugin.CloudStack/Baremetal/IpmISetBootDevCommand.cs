using Plugin.Abstractions;

namespace Plugin.CloudStack.Baremetal;

/// <summary>Asks to set what a physical machine boots from next.</summary>
/// <remarks>
/// Sent by the kernel to the resource of a physical machine or PXE server. Its answer is a plain <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.baremetal.IpmISetBootDevCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Mutating]
public sealed partial class IpmISetBootDevCommand : Command, ICommand<Answer>
{
    /// <summary>The device.</summary>
    [WireMember("bootDev")]
    public IpmiBootDevice? BootDevice { get; set; }
}
