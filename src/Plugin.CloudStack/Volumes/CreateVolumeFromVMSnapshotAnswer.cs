using Plugin.Abstractions;

namespace Plugin.CloudStack.Volumes;

/// <summary>Tells which volume was made.</summary>
[WireContract("com.cloud.agent.api.CreateVolumeFromVMSnapshotAnswer")]
public sealed partial class CreateVolumeFromVMSnapshotAnswer : Answer
{
    /// <summary>The volume's path in its pool.</summary>
    [WireMember("path")]
    public string? Path { get; set; }

    /// <summary>The volume.</summary>
    [WireMember("volumeTo")]
    public VolumeTO? VolumeTo { get; set; }
}
