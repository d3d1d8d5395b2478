using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>What a host says of a VM's power.</summary>
[WireEnum("com.cloud.vm.VirtualMachine$PowerState")]
public enum PowerState
{
    /// <summary>The VM exists but is neither on nor off: paused, saved, or in between.</summary>
    PowerUnknown,

    /// <summary>The VM runs, starts, or is being stopped.</summary>
    PowerOn,

    /// <summary>The VM exists and is off.</summary>
    PowerOff,

    /// <summary>The kernel's own state for a VM that no report names; hosts do not send it.</summary>
    PowerReportMissing,
}
