using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.VmSnapshots;

/// <summary>Files of a disk of which one is merged into another.</summary>
[WireContract("org.apache.cloudstack.storage.to.DeltaMergeTreeTO", Construction = WireConstruction.Bare)]
public sealed partial class DeltaMergeTreeTO
{
    /// <summary>The volume that they belong to.</summary>
    [WireMember("volumeObjectTO")]
    public VolumeObjectTO? Volume { get; set; }

    /// <summary>The file that stays.</summary>
    [WireMember("parent")]
    public IDataTO? Parent { get; set; }

    /// <summary>The file that is merged into the parent.</summary>
    [WireMember("child")]
    public IDataTO? Child { get; set; }

    /// <summary>The files that build on the child and build on the parent afterwards.</summary>
    [WireMember("grandChildren")]
    public List<IDataTO?>? GrandChildren { get; set; }
}
