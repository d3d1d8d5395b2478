using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Facts about a VM and its owner, for the hypervisor's own inventory.</summary>
[WireContract("com.cloud.agent.api.to.VirtualMachineMetadataTO", Construction = WireConstruction.Bare)]
public sealed partial class VirtualMachineMetadataTO
{
    /// <summary>The VM's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The VM's instance name.</summary>
    [WireMember("internalName")]
    public string? InternalName { get; set; }

    /// <summary>The name that users gave the VM.</summary>
    [WireMember("displayName")]
    public string? DisplayName { get; set; }

    /// <summary>The VM's UUID.</summary>
    [WireMember("instanceUuid")]
    public string? InstanceUuid { get; set; }

    /// <summary>The number of virtual CPUs.</summary>
    [WireMember("cpuCores")]
    public int? CpuCores { get; set; }

    /// <summary>The memory, in MiB.</summary>
    [WireMember("memory")]
    public int? Memory { get; set; }

    /// <summary>When the VM was created, as a Unix time.</summary>
    [WireMember("created")]
    public long? Created { get; set; }

    /// <summary>When the VM was started, as a Unix time.</summary>
    [WireMember("started")]
    public long? Started { get; set; }

    /// <summary>The UUID of the owner's domain.</summary>
    [WireMember("ownerDomainUuid")]
    public string? OwnerDomainUuid { get; set; }

    /// <summary>The name of the owner's domain.</summary>
    [WireMember("ownerDomainName")]
    public string? OwnerDomainName { get; set; }

    /// <summary>The UUID of the owner's account.</summary>
    [WireMember("ownerAccountUuid")]
    public string? OwnerAccountUuid { get; set; }

    /// <summary>The name of the owner's account.</summary>
    [WireMember("ownerAccountName")]
    public string? OwnerAccountName { get; set; }

    /// <summary>The UUID of the owner's project; null outside projects.</summary>
    [WireMember("ownerProjectUuid")]
    public string? OwnerProjectUuid { get; set; }

    /// <summary>The name of the owner's project; null outside projects.</summary>
    [WireMember("ownerProjectName")]
    public string? OwnerProjectName { get; set; }

    /// <summary>The name of the service offering.</summary>
    [WireMember("serviceOfferingName")]
    public string? ServiceOfferingName { get; set; }

    /// <summary>The host tags that the service offering asks for.</summary>
    [WireMember("serviceOfferingHostTags")]
    public List<string?>? ServiceOfferingHostTags { get; set; }

    /// <summary>The zone's name.</summary>
    [WireMember("zoneName")]
    public string? ZoneName { get; set; }

    /// <summary>The zone's UUID.</summary>
    [WireMember("zoneUuid")]
    public string? ZoneUuid { get; set; }

    /// <summary>The pod's name.</summary>
    [WireMember("podName")]
    public string? PodName { get; set; }

    /// <summary>The pod's UUID.</summary>
    [WireMember("podUuid")]
    public string? PodUuid { get; set; }

    /// <summary>The cluster's name.</summary>
    [WireMember("clusterName")]
    public string? ClusterName { get; set; }

    /// <summary>The cluster's UUID.</summary>
    [WireMember("clusterUuid")]
    public string? ClusterUuid { get; set; }

    /// <summary>The VM's tags by key.</summary>
    [WireMember("resourceTags")]
    public Dictionary<string, string?>? ResourceTags { get; set; }
}
