using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>What is attached to a port.</summary>
[WireContract("com.cloud.network.bigswitch.NetworkData$AttachmentInfo", Construction = WireConstruction.Bare)]
public sealed partial class BcfAttachment
{
    /// <summary>Its id.</summary>
    [WireMember("id")]
    public string? Id { get; set; }

    /// <summary>Its MAC address.</summary>
    [WireMember("mac")]
    public string? Mac { get; set; }
}
