using Plugin.Abstractions;

namespace Plugin.CloudStack.Volumes;

/// <summary>How space for a volume is set aside.</summary>
[WireEnum("com.cloud.storage.Storage$ProvisioningType")]
public enum ProvisioningType
{
    /// <summary>When it is written.</summary>
    [WireKey("thin")]
    THIN,

    /// <summary>Its metadata at once, its data when it is written.</summary>
    [WireKey("sparse")]
    SPARSE,

    /// <summary>All at once.</summary>
    [WireKey("fat")]
    FAT,
}
