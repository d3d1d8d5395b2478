using Plugin.Abstractions;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>The power state of a VM that the kernel does not manage.</summary>
[WireEnum("org.apache.cloudstack.vm.UnmanagedInstanceTO$PowerState")]
public enum UnmanagedPowerState
{
    /// <summary>Neither on nor off.</summary>
    PowerUnknown,

    /// <summary>On.</summary>
    PowerOn,

    /// <summary>Off.</summary>
    PowerOff,
}
