using Plugin.Abstractions;

namespace Plugin.CloudStack.Volumes;

/// <summary>A disk or CD-ROM of a VM.</summary>
[WireContract("com.cloud.agent.api.to.DiskTO")]
public sealed partial class DiskTO
{
    /// <summary>
    /// What is in it: a volume, or the ISO as a template; an empty drive has a template without path, or none.
    /// </summary>
    [WireMember("data")]
    public IDataTO? Data { get; set; }

    /// <summary>The place in the VM: 0 for the root disk, 3 and up for CD-ROMs.</summary>
    [WireMember("diskSeq")]
    public long? DiskSeq { get; set; }

    /// <summary>The path of the disk; null for an empty drive.</summary>
    [WireMember("path")]
    public string? Path { get; set; }

    /// <summary>What the VM uses it for.</summary>
    [WireMember("type")]
    public VolumeType? Type { get; set; }

    /// <summary>Settings of the disk and its storage by name; may hold credentials.</summary>
    [WireMember("details")]
    public Dictionary<string, string?>? Details { get; set; }
}
