using Plugin.Abstractions;

namespace Plugin.CloudStack.Volumes;

/// <summary>What a VM uses a disk for.</summary>
[WireEnum("com.cloud.storage.Volume$Type")]
public enum VolumeType
{
    /// <summary>Nothing that is known.</summary>
    UNKNOWN,

    /// <summary>It boots from it.</summary>
    ROOT,

    /// <summary>Swap space.</summary>
    SWAP,

    /// <summary>Data.</summary>
    DATADISK,

    /// <summary>A CD-ROM.</summary>
    ISO,
}
