using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>What kind of resource connects.</summary>
[WireEnum("com.cloud.host.Host$Type")]
public enum HostType
{
    /// <summary>Storage of a host.</summary>
    Storage,

    /// <summary>A hypervisor host.</summary>
    Routing,

    /// <summary>Secondary storage.</summary>
    SecondaryStorage,

    /// <summary>Somebody who works on secondary storage.</summary>
    SecondaryStorageCmdExecutor,

    /// <summary>A console proxy.</summary>
    ConsoleProxy,

    /// <summary>A firewall device.</summary>
    ExternalFirewall,

    /// <summary>A load balancer device.</summary>
    ExternalLoadBalancer,

    /// <summary>The supervisor of a virtual switch.</summary>
    ExternalVirtualSwitchSupervisor,

    /// <summary>A PXE server.</summary>
    PxeServer,

    /// <summary>A PXE server for physical machines.</summary>
    BaremetalPxe,

    /// <summary>A DHCP server for physical machines.</summary>
    BaremetalDhcp,

    /// <summary>A traffic monitor.</summary>
    TrafficMonitor,

    /// <summary>A NetScaler control center.</summary>
    NetScalerControlCenter,

    /// <summary>A DHCP server.</summary>
    ExternalDhcp,

    /// <summary>The VM that serves secondary storage.</summary>
    SecondaryStorageVM,

    /// <summary>Secondary storage on the kernel's own machine.</summary>
    LocalSecondaryStorage,

    /// <summary>A layer 2 network controller.</summary>
    L2Networking,
}
