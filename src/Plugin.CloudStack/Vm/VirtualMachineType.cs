using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>What a VM is for.</summary>
[WireEnum("com.cloud.vm.VirtualMachine$Type")]
public enum VirtualMachineType
{
    /// <summary>A user's VM.</summary>
    User,

    /// <summary>A virtual router.</summary>
    DomainRouter,

    /// <summary>The proxy that shows consoles in browsers.</summary>
    ConsoleProxy,

    /// <summary>The VM that serves secondary storage.</summary>
    SecondaryStorageVm,

    /// <summary>An elastic IP appliance.</summary>
    ElasticIpVm,

    /// <summary>An elastic load balancer.</summary>
    ElasticLoadBalancerVm,

    /// <summary>A load balancer inside a VPC.</summary>
    InternalLoadBalancerVm,

    /// <summary>A NetScaler appliance.</summary>
    NetScalerVm,

    /// <summary>A user's physical machine.</summary>
    UserBareMetal,

    /// <summary>Any VM of a user or the kernel.</summary>
    Instance,
}
