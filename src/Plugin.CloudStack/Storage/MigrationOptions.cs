using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>What moving a volume to another pool needs to know of its source.</summary>
[WireContract("com.cloud.storage.MigrationOptions")]
public sealed partial class MigrationOptions
{
    /// <summary>The UUID of the pool that holds the volume.</summary>
    [WireMember("srcPoolUuid")]
    public string? SrcPoolUuid { get; set; }

    /// <summary>The kind of that pool.</summary>
    [WireMember("srcPoolType")]
    public StoragePoolType? SrcPoolType { get; set; }

    /// <summary>The id of that pool's cluster; null for a pool of the zone.</summary>
    [WireMember("srcPoolClusterId")]
    public long? SrcPoolClusterId { get; set; }

    /// <summary>How the volume relates to its template.</summary>
    [WireMember("type")]
    public VolumeCloneType? Type { get; set; }

    /// <summary>Who sees the pool.</summary>
    [WireMember("scopeType")]
    public ScopeType? ScopeType { get; set; }

    /// <summary>The path of the file that the volume builds on; null for a full clone.</summary>
    [WireMember("srcBackingFilePath")]
    public string? SrcBackingFilePath { get; set; }

    /// <summary>True when the template has to be copied, too.</summary>
    [WireMember("copySrcTemplate")]
    public bool CopySrcTemplate { get; set; }

    /// <summary>The volume's UUID.</summary>
    [WireMember("srcVolumeUuid")]
    public string? SrcVolumeUuid { get; set; }

    /// <summary>How long the move may take, in seconds.</summary>
    [WireMember("timeout")]
    public int Timeout { get; set; }
}
