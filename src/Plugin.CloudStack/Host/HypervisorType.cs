using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>A kind of hypervisor. The kernel's reader ignores case and refuses what it does not know.</summary>
[WireEnum("com.cloud.hypervisor.Hypervisor$HypervisorType", IgnoreCase = true, RejectUnknown = true)]
public enum HypervisorType
{
    /// <summary>None at all.</summary>
    None,

    /// <summary>XenServer or XCP-ng.</summary>
    XenServer,

    /// <summary>KVM.</summary>
    KVM,

    /// <summary>VMware vSphere.</summary>
    VMware,

    /// <summary>Microsoft Hyper-V.</summary>
    Hyperv,

    /// <summary>VirtualBox.</summary>
    VirtualBox,

    /// <summary>Parallels. The kernel writes this spelling and cannot read it back.</summary>
    Parralels,

    /// <summary>Physical machines.</summary>
    BareMetal,

    /// <summary>The kernel's own simulator.</summary>
    Simulator,

    /// <summary>Oracle VM 2.</summary>
    Ovm,

    /// <summary>Oracle VM 3.</summary>
    Ovm3,

    /// <summary>Linux containers.</summary>
    LXC,

    /// <summary>A kind that the administrator named.</summary>
    Custom,

    /// <summary>A device behind an extension.</summary>
    External,

    /// <summary>Any of them.</summary>
    Any,
}
