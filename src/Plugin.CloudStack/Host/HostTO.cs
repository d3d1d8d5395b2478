using Plugin.Abstractions;
using Plugin.CloudStack.Network;

namespace Plugin.CloudStack.Host;

/// <summary>A host as commands about it name it.</summary>
[WireContract("com.cloud.agent.api.to.HostTO")]
public sealed partial class HostTO
{
    /// <summary>The host's guid.</summary>
    [WireMember("guid")]
    public string? Guid { get; set; }

    /// <summary>The management network.</summary>
    [WireMember("privateNetwork")]
    public NetworkTO? PrivateNetwork { get; set; }

    /// <summary>The public network; usually null.</summary>
    [WireMember("publicNetwork")]
    public NetworkTO? PublicNetwork { get; set; }

    /// <summary>The storage network; null when there is none.</summary>
    [WireMember("storageNetwork1")]
    public NetworkTO? StorageNetwork1 { get; set; }

    /// <summary>The second storage network; usually null.</summary>
    [WireMember("storageNetwork2")]
    public NetworkTO? StorageNetwork2 { get; set; }

    /// <summary>The path that the host's store is mounted below; null for hypervisor hosts.</summary>
    [WireMember("parent")]
    public string? Parent { get; set; }
}
