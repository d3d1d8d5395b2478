using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BigSwitch;

/// <summary>Tells which controller the resource talks to.</summary>
[WireContract("com.cloud.agent.api.GetControllerDataAnswer", Construction = WireConstruction.Bare)]
public sealed partial class GetControllerDataAnswer : Answer
{
    /// <summary>The controller's address.</summary>
    [WireMember("_ipAddress")]
    public string? IpAddress { get; set; }

    /// <summary>True when it is the primary one of the pair.</summary>
    [WireMember("_isPrimary")]
    public bool IsPrimary { get; set; }
}
