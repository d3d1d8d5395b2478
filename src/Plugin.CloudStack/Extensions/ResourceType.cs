using Plugin.Abstractions;

namespace Plugin.CloudStack.Extensions;

/// <summary>What an operation of CloudStack works on.</summary>
[WireEnum("org.apache.cloudstack.api.ApiCommandResourceType")]
public enum ResourceType
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A virtual machine.</summary>
    VirtualMachine,

    /// <summary>A router.</summary>
    DomainRouter,

    /// <summary>A volume.</summary>
    Volume,

    /// <summary>A console proxy.</summary>
    ConsoleProxy,

    /// <summary>A snapshot.</summary>
    Snapshot,

    /// <summary>A backup.</summary>
    Backup,

    /// <summary>A template.</summary>
    Template,

    /// <summary>An ISO.</summary>
    Iso,

    /// <summary>A system VM.</summary>
    SystemVm,

    /// <summary>A host.</summary>
    Host,

    /// <summary>A storage pool.</summary>
    StoragePool,

    /// <summary>An image store.</summary>
    ImageStore,

    /// <summary>A public address.</summary>
    IpAddress,

    /// <summary>A portable address.</summary>
    PortableIpAddress,

    /// <summary>A security group.</summary>
    SecurityGroup,

    /// <summary>A physical network.</summary>
    PhysicalNetwork,

    /// <summary>A traffic type.</summary>
    TrafficType,

    /// <summary>A physical network service provider.</summary>
    PhysicalNetworkServiceProvider,

    /// <summary>A firewall rule.</summary>
    FirewallRule,

    /// <summary>An account.</summary>
    Account,

    /// <summary>A user.</summary>
    User,

    /// <summary>A private gateway.</summary>
    PrivateGateway,

    /// <summary>A static route.</summary>
    StaticRoute,

    /// <summary>A counter of a scaling policy.</summary>
    Counter,

    /// <summary>A condition of a scaling policy.</summary>
    Condition,

    /// <summary>A scaling policy.</summary>
    AutoScalePolicy,

    /// <summary>A profile of scaling VMs.</summary>
    AutoScaleVmProfile,

    /// <summary>A scaling group.</summary>
    AutoScaleVmGroup,

    /// <summary>A global load balancer rule.</summary>
    GlobalLoadBalancerRule,

    /// <summary>A load balancer rule.</summary>
    LoadBalancerRule,

    /// <summary>An affinity group.</summary>
    AffinityGroup,

    /// <summary>An internal load balancer VM.</summary>
    InternalLbVm,

    /// <summary>A dedicated guest vlan range.</summary>
    DedicatedGuestVlanRange,

    /// <summary>A category of guest operating systems.</summary>
    GuestOsCategory,

    /// <summary>A guest operating system.</summary>
    GuestOs,

    /// <summary>A mapping of a guest operating system to a hypervisor.</summary>
    GuestOsMapping,

    /// <summary>A network.</summary>
    Network,

    /// <summary>An access list.</summary>
    NetworkAcl,

    /// <summary>An entry of an access list.</summary>
    NetworkAclItem,

    /// <summary>A project.</summary>
    Project,

    /// <summary>A domain.</summary>
    Domain,

    /// <summary>A disk offering.</summary>
    DiskOffering,

    /// <summary>A service offering.</summary>
    ServiceOffering,

    /// <summary>A network offering.</summary>
    NetworkOffering,

    /// <summary>A VPC offering.</summary>
    VpcOffering,

    /// <summary>A backup offering.</summary>
    BackupOffering,

    /// <summary>A zone.</summary>
    Zone,

    /// <summary>A VPC.</summary>
    Vpc,

    /// <summary>A cluster.</summary>
    Cluster,

    /// <summary>A pod.</summary>
    Pod,

    /// <summary>A VM snapshot.</summary>
    VmSnapshot,

    /// <summary>A role.</summary>
    Role,

    /// <summary>A peer of a site-to-site VPN.</summary>
    VpnCustomerGateway,

    /// <summary>A management server.</summary>
    ManagementServer,

    /// <summary>An object store.</summary>
    ObjectStore,

    /// <summary>A bucket.</summary>
    Bucket,

    /// <summary>A quota tariff.</summary>
    QuotaTariff,

    /// <summary>A Kubernetes cluster.</summary>
    KubernetesCluster,

    /// <summary>A version of Kubernetes.</summary>
    KubernetesSupportedVersion,

    /// <summary>A shared file system.</summary>
    SharedFS,

    /// <summary>An extension.</summary>
    Extension,

    /// <summary>An extension custom action.</summary>
    ExtensionCustomAction,

    /// <summary>A key.</summary>
    KmsKey,

    /// <summary>A profile of a hardware security module.</summary>
    HsmProfile,
}
