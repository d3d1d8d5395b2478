using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Netris;

/// <summary>Asks to tell Netris a range of public addresses.</summary>
/// <remarks>Sent by the kernel to the resource of a Netris controller.</remarks>
[WireContract("org.apache.cloudstack.agent.api.SetupNetrisPublicRangeCommand", Construction = WireConstruction.Bare)]
[ResourceKey("range", "ExactCidr")]
[Idempotent]
[Mutating]
public sealed partial class SetupNetrisPublicRangeCommand : NetrisCommand, ICommand<NetrisAnswer>
{
    /// <summary>The range that contains it.</summary>
    [WireMember("superCidr")]
    public string? SuperCidr { get; set; }

    /// <summary>The range.</summary>
    [WireMember("exactCidr")]
    public string? ExactCidr { get; set; }
}
