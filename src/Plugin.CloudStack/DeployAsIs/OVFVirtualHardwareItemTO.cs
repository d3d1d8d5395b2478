using Plugin.Abstractions;

namespace Plugin.CloudStack.DeployAsIs;

/// <summary>A piece of hardware in an OVF file; the members are CIM's.</summary>
[WireContract("com.cloud.agent.api.to.deployasis.OVFVirtualHardwareItemTO")]
public sealed partial class OVFVirtualHardwareItemTO
{
    /// <summary>The address of the resource.</summary>
    [WireMember("address")]
    public string? Address { get; set; }

    /// <summary>The place on the element above.</summary>
    [WireMember("addressOnParent")]
    public string? AddressOnParent { get; set; }

    /// <summary>The unit of the quantity, for example <c>byte * 2^20</c>.</summary>
    [WireMember("allocationUnits")]
    public string? AllocationUnits { get; set; }

    /// <summary>True when the element is there from the start.</summary>
    [WireMember("automaticAllocation")]
    public bool AutomaticAllocation { get; set; }

    /// <summary>True when the resource is given back by itself.</summary>
    [WireMember("automaticDeallocation")]
    public bool AutomaticDeallocation { get; set; }

    /// <summary>A short title.</summary>
    [WireMember("caption")]
    public string? Caption { get; set; }

    /// <summary>Whether the resource can be changed.</summary>
    [WireMember("changeableType")]
    public string? ChangeableType { get; set; }

    /// <summary>The settings of a component.</summary>
    [WireMember("componentSetting")]
    public string? ComponentSetting { get; set; }

    /// <summary>The name of the configuration.</summary>
    [WireMember("configurationName")]
    public string? ConfigurationName { get; set; }

    /// <summary>The network that a NIC is connected to.</summary>
    [WireMember("connection")]
    public string? Connection { get; set; }

    /// <summary>Who sees the resource.</summary>
    [WireMember("customerVisibility")]
    public OvfCustomerVisibility? CustomerVisibility { get; set; }

    /// <summary>A text for people.</summary>
    [WireMember("description")]
    public string? Description { get; set; }

    /// <summary>The element's name in the OVF file.</summary>
    [WireMember("elementName")]
    public string? ElementName { get; set; }

    /// <summary>The generation of the resource.</summary>
    [WireMember("generation")]
    public long? Generation { get; set; }

    /// <summary>The resource on the host, for example a disk of the OVF file.</summary>
    [WireMember("hostResource")]
    public string? HostResource { get; set; }

    /// <summary>The id in the OVF file.</summary>
    [WireMember("instanceId")]
    public string? InstanceId { get; set; }

    /// <summary>How much it may take at most, in the item's allocation units.</summary>
    [WireMember("limit")]
    public long? Limit { get; set; }

    /// <summary>How it is bound to a resource of the host.</summary>
    [WireMember("mappingBehavior")]
    public OvfMappingBehavior? MappingBehavior { get; set; }

    /// <summary>The kind of resource where CIM has no number for it.</summary>
    [WireMember("otherResourceType")]
    public string? OtherResourceType { get; set; }

    /// <summary>The id of the element above; null for none.</summary>
    [WireMember("parent")]
    public string? Parent { get; set; }

    /// <summary>The pool that it comes from.</summary>
    [WireMember("poolId")]
    public string? PoolId { get; set; }

    /// <summary>How much is reserved.</summary>
    [WireMember("reservation")]
    public long? Reservation { get; set; }

    /// <summary>The model.</summary>
    [WireMember("resourceSubtype")]
    public string? ResourceSubtype { get; set; }

    /// <summary>The kind of resource.</summary>
    [WireMember("resourceType")]
    public OvfHardwareType? ResourceType { get; set; }

    /// <summary>The id in the vendor's terms.</summary>
    [WireMember("soId")]
    public string? SoId { get; set; }

    /// <summary>The vendor's id.</summary>
    [WireMember("soOrgId")]
    public string? SoOrgId { get; set; }

    /// <summary>How much the VM gets, in the unit given.</summary>
    [WireMember("virtualQuantity")]
    public long? VirtualQuantity { get; set; }

    /// <summary>The unit in words.</summary>
    [WireMember("virtualQuantityUnits")]
    public string? VirtualQuantityUnits { get; set; }

    /// <summary>The share when resources are scarce.</summary>
    [WireMember("weight")]
    public int Weight { get; set; }

    /// <summary>The configurations that have it, separated by spaces; null for all.</summary>
    [WireMember("configurationIds")]
    public string? ConfigurationIds { get; set; }
}
