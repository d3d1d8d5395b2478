using Plugin.Abstractions;

namespace Plugin.CloudStack.DeployAsIs;

/// <summary>A network that an OVF file needs.</summary>
[WireContract("com.cloud.agent.api.to.deployasis.OVFNetworkTO")]
public sealed partial class OVFNetworkTO
{
    /// <summary>Its name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>A text about the network.</summary>
    [WireMember("networkDescription")]
    public string? NetworkDescription { get; set; }

    /// <summary>The place on the element above.</summary>
    [WireMember("addressOnParent")]
    public int AddressOnParent { get; set; }

    /// <summary>True when the element is there from the start.</summary>
    [WireMember("automaticAllocation")]
    public bool AutomaticAllocation { get; set; }

    /// <summary>A text about the NIC.</summary>
    [WireMember("nicDescription")]
    public string? NicDescription { get; set; }

    /// <summary>The element's name in the OVF file.</summary>
    [WireMember("elementName")]
    public string? ElementName { get; set; }

    /// <summary>The id of the NIC in the OVF file.</summary>
    [WireMember("InstanceID")]
    public int InstanceId { get; set; }

    /// <summary>The NIC's model.</summary>
    [WireMember("resourceSubType")]
    public string? ResourceSubType { get; set; }

    /// <summary>The kind of resource.</summary>
    [WireMember("resourceType")]
    public string? ResourceType { get; set; }
}
