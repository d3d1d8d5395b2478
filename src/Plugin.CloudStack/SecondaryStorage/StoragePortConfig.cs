using Plugin.Abstractions;

namespace Plugin.CloudStack.SecondaryStorage;

/// <summary>A port of the storage VM and who may reach it.</summary>
[WireContract("com.cloud.agent.api.SecStorageFirewallCfgCommand$PortConfig")]
public sealed partial class StoragePortConfig
{
    /// <summary>True to let in, false to shut out.</summary>
    [WireMember("add")]
    public bool Add { get; set; }

    /// <summary>The address that may reach it.</summary>
    [WireMember("sourceIp")]
    public string? SourceIp { get; set; }

    /// <summary>The TCP port to open.</summary>
    [WireMember("port")]
    public string? Port { get; set; }

    /// <summary>The network interface where it is opened.</summary>
    [WireMember("intf")]
    public string? Interface { get; set; }
}
