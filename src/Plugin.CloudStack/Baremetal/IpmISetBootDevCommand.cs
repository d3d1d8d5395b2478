using Plugin.Abstractions;

namespace Plugin.CloudStack.Baremetal;

/// <summary>Asks to set what a physical machine boots from next.</summary>
[WireContract("com.cloud.agent.api.baremetal.IpmISetBootDevCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Mutating]
public sealed partial class IpmISetBootDevCommand : Command, ICommand<Answer>
{
    /// <summary>The device.</summary>
    [WireMember("bootDev")]
    public IpmiBootDevice? BootDevice { get; set; }
}
