using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>An address of a port.</summary>
[WireContract("com.cloud.network.bigswitch.AttachmentData$Attachment$IpAddress", Construction = WireConstruction.Bare)]
public sealed partial class BcfFixedAddress
{
    /// <summary>The IPv4 address that the port has.</summary>
    [WireMember("ip_address")]
    public string? Address { get; set; }
}
