using Plugin.Abstractions;

namespace Plugin.CloudStack.SystemVm;

/// <summary>Asks to bring the software of a running system VM up to the kernel's version.</summary>
/// <remarks>Sent by the kernel to the host that runs the system VM.</remarks>
[WireContract("com.cloud.agent.api.PatchSystemVmCommand")]
[ResourceKey("router", "RouterName")]
[Mutating]
[LongRunning]
public sealed partial class PatchSystemVmCommand : Command, ICommand<PatchSystemVmAnswer>
{
    /// <summary>True to do so although the versions agree.</summary>
    [WireMember("forced")]
    public bool Forced { get; set; }

    /// <summary>
    /// Which system VM and how to reach it, by name: <c>router.name</c>, <c>router.ip</c> and others.
    /// </summary>
    [WireMember("accessDetails")]
    public Dictionary<string, string?>? AccessDetails { get; set; } = [];
}
