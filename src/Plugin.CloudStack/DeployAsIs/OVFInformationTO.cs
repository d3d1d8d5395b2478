using Plugin.Abstractions;
using Plugin.Abstractions.Wire;
using Plugin.CloudStack.Templates;

namespace Plugin.CloudStack.DeployAsIs;

/// <summary>What an OVF file says about a VM.</summary>
[WireContract("com.cloud.agent.api.to.OVFInformationTO")]
public sealed partial class OVFInformationTO
{
    /// <summary>What the user can set.</summary>
    [WireMember("properties"), Redact]
    public List<OVFPropertyTO?>? Properties { get; set; }

    /// <summary>The networks that it needs.</summary>
    [WireMember("networks"), Redact]
    public List<OVFNetworkTO?>? Networks { get; set; }

    /// <summary>The disks that the OVF file describes.</summary>
    [WireMember("disks"), Redact]
    public List<DatadiskTO?>? Disks { get; set; }

    /// <summary>The hardware.</summary>
    [WireMember("hardwareSection"), Redact]
    public OVFVirtualHardwareSectionTO? HardwareSection { get; set; }

    /// <summary>The licences.</summary>
    [WireMember("eulaSections"), Redact]
    public List<OVFEulaSectionTO?>? EulaSections { get; set; }

    /// <summary>The guest's operating system: its id and its description.</summary>
    [WireMember("guestOsInfo"), Redact]
    public Pair<string, string>? GuestOsInfo { get; set; }
}
