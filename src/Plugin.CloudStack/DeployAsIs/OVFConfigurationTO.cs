using Plugin.Abstractions;

namespace Plugin.CloudStack.DeployAsIs;

/// <summary>A configuration that an OVF file offers, for example a size.</summary>
[WireContract("com.cloud.agent.api.to.deployasis.OVFConfigurationTO", Construction = WireConstruction.Bare)]
public sealed partial class OVFConfigurationTO
{
    /// <summary>Its id in the OVF file.</summary>
    [WireMember("id")]
    public string? Id { get; set; }

    /// <summary>A title for people.</summary>
    [WireMember("label")]
    public string? Label { get; set; }

    /// <summary>A text for people.</summary>
    [WireMember("description")]
    public string? Description { get; set; }

    /// <summary>The hardware that belongs to it.</summary>
    [WireMember("hardwareItems")]
    public List<OVFVirtualHardwareItemTO?>? HardwareItems { get; set; }

    /// <summary>The place in the OVF file, from 0.</summary>
    [WireMember("index")]
    public int Index { get; set; }
}
