using Plugin.Abstractions;

namespace Plugin.CloudStack.DeployAsIs;

/// <summary>A licence of an OVF file.</summary>
[WireContract("com.cloud.agent.api.to.deployasis.OVFEulaSectionTO", Construction = WireConstruction.Bare)]
public sealed partial class OVFEulaSectionTO
{
    /// <summary>Its title.</summary>
    [WireMember("info")]
    public string? Info { get; set; }

    /// <summary>Its text in UTF-8, compressed with gzip.</summary>
    [WireMember("compressedLicense")]
    public byte[]? CompressedLicense { get; set; }

    /// <summary>The place in the OVF file, from 0.</summary>
    [WireMember("index")]
    public int Index { get; set; }
}
