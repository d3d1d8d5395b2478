using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>The state of a VM in the kernel.</summary>
[WireEnum("com.cloud.vm.VirtualMachine$State")]
public enum VirtualMachineState
{
    /// <summary>The VM is being started.</summary>
    Starting,

    /// <summary>The VM runs.</summary>
    Running,

    /// <summary>The VM is being stopped.</summary>
    Stopping,

    /// <summary>The VM is off.</summary>
    Stopped,

    /// <summary>The VM was deleted and can still be recovered.</summary>
    Destroyed,

    /// <summary>The VM is being removed for good.</summary>
    Expunging,

    /// <summary>The VM, or its storage, is being moved.</summary>
    Migrating,

    /// <summary>The VM could not be created.</summary>
    Error,

    /// <summary>The state is not known.</summary>
    Unknown,

    /// <summary>The guest shut the VM down.</summary>
    Shutdown,

    /// <summary>The VM is being restored from a backup.</summary>
    Restoring,

    /// <summary>The VM is being backed up.</summary>
    BackingUp,

    /// <summary>The backup failed and the VM needs attention.</summary>
    BackupError,

    /// <summary>Restoring failed and the VM needs attention.</summary>
    RestoreError,
}
