using Plugin.Abstractions;

namespace Plugin.CloudStack.DeployAsIs;

/// <summary>The hardware that an OVF file asks for.</summary>
[WireContract("com.cloud.agent.api.to.deployasis.OVFVirtualHardwareSectionTO")]
public sealed partial class OVFVirtualHardwareSectionTO
{
    /// <summary>The oldest version of virtual hardware that will do, for example <c>vmx-10</c>.</summary>
    [WireMember("minimiumHardwareVersion")]
    public string? MinimumHardwareVersion { get; set; }

    /// <summary>The configurations to choose from.</summary>
    [WireMember("configurations")]
    public List<OVFConfigurationTO?>? Configurations { get; set; }

    /// <summary>The hardware that belongs to all of them.</summary>
    [WireMember("commonHardwareItems")]
    public List<OVFVirtualHardwareItemTO?>? CommonHardwareItems { get; set; }
}
