using Plugin.Abstractions;

namespace Plugin.CloudStack.Migration;

/// <summary>Tells where the volume is after the move.</summary>
/// <remarks>The kernel casts to this class and stores the path as the volume's own.</remarks>
[WireContract("com.cloud.agent.api.storage.MigrateVolumeAnswer", Construction = WireConstruction.Bare)]
public sealed partial class MigrateVolumeAnswer : Answer
{
    /// <summary>The volume's path in the new pool; null on failure.</summary>
    [WireMember("volumePath")]
    public string? VolumePath { get; set; }

    /// <summary>The volume's chain information in the new pool; null when there is none.</summary>
    [WireMember("volumeChain")]
    public string? VolumeChain { get; set; }
}
