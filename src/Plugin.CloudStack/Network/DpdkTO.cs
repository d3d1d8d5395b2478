using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>A DPDK port; KVM only.</summary>
[WireContract("com.cloud.agent.api.to.DpdkTO")]
public sealed partial class DpdkTO
{
    /// <summary>The folder of its socket.</summary>
    [WireMember("path")]
    public string? Path { get; set; }

    /// <summary>The port's name.</summary>
    [WireMember("port")]
    public string? Port { get; set; }

    /// <summary>The mode, <c>client</c> or <c>server</c>.</summary>
    [WireMember("mode")]
    public string? Mode { get; set; }
}
