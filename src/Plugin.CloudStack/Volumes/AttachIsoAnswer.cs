using Plugin.Abstractions;

namespace Plugin.CloudStack.Volumes;

/// <summary>Tells which drive was used.</summary>
[WireContract("com.cloud.agent.api.AttachIsoAnswer", Construction = WireConstruction.Bare)]
public sealed partial class AttachIsoAnswer : Answer
{
    /// <summary>The drive; null when unknown.</summary>
    [WireMember("deviceKey")]
    public int? DeviceKey { get; set; }
}
