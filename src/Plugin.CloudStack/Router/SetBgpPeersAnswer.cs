using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Tells for each BGP peer whether it was set.</summary>
[WireContract("com.cloud.agent.api.routing.SetBgpPeersAnswer")]
public sealed partial class SetBgpPeersAnswer : Answer
{
    /// <summary>
    /// A text for each item of the command, in its order: <c>true</c>-like success texts or <c>Failed</c>; the kernel
    /// looks at each.
    /// </summary>
    [WireMember("results")]
    public string?[]? Results { get; set; }
}
