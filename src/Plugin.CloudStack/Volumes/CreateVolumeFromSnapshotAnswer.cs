using Plugin.Abstractions;

namespace Plugin.CloudStack.Volumes;

/// <summary>Tells which volume was made.</summary>
[WireContract("com.cloud.agent.api.CreateVolumeFromSnapshotAnswer")]
public sealed partial class CreateVolumeFromSnapshotAnswer : Answer
{
    /// <summary>The volume's name in its pool.</summary>
    [WireMember("vdiUUID")]
    public string? VdiUuid { get; set; }
}
