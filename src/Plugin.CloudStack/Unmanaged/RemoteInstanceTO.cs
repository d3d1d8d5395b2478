using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>A VM of a vCenter.</summary>
[WireContract("com.cloud.agent.api.to.RemoteInstanceTO")]
public sealed partial class RemoteInstanceTO
{
    /// <summary>The hypervisor that the object belongs to; null when it belongs to none.</summary>
    [WireMember("hypervisorType")]
    public HypervisorType? HypervisorType { get; set; }

    /// <summary>The VM's name on its hypervisor.</summary>
    [WireMember("instanceName")]
    public string? InstanceName { get; set; }

    /// <summary>The path of the VM's file in the vCenter.</summary>
    [WireMember("instancePath")]
    public string? InstancePath { get; set; }

    /// <summary>The user on the vCenter.</summary>
    [WireMember("vcenterUsername")]
    public string? VcenterUsername { get; set; }

    /// <summary>The user's password.</summary>
    [WireMember("vcenterPassword")]
    public Secret? VcenterPassword { get; set; }

    /// <summary>The vCenter's address.</summary>
    [WireMember("vcenterHost")]
    public string? VcenterHost { get; set; }

    /// <summary>The name of the data centre.</summary>
    [WireMember("datacenterName")]
    public string? DatacenterName { get; set; }

    /// <summary>The name of the cluster.</summary>
    [WireMember("clusterName")]
    public string? ClusterName { get; set; }

    /// <summary>The host's name.</summary>
    [WireMember("hostName")]
    public string? HostName { get; set; }
}
