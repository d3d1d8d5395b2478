using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Ovs;

/// <summary>Gives the address of the interface that tunnels start from.</summary>
[WireContract("com.cloud.agent.api.OvsFetchInterfaceAnswer", Construction = WireConstruction.Bare)]
public sealed partial class OvsFetchInterfaceAnswer : Answer
{
    /// <summary>The address.</summary>
    [WireMember("ip")]
    public string? Ip { get; set; }

    /// <summary>The netmask of the interface's address.</summary>
    [WireMember("netmask")]
    public string? Netmask { get; set; }

    /// <summary>The MAC address.</summary>
    [WireMember("mac")]
    public string? Mac { get; set; }

    /// <summary>The name of the interface or network.</summary>
    [WireMember("label")]
    public string? Label { get; set; }
}
