using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>What to do with the cluster lock of a logical volume.</summary>
[WireEnum("org.apache.cloudstack.storage.clvm.command.ClvmLockTransferCommand$Operation")]
public enum ClvmLockOperation
{
    /// <summary>Give it up.</summary>
    DEACTIVATE,

    /// <summary>Take it for this host alone.</summary>
    ACTIVATE_EXCLUSIVE,

    /// <summary>Share it with other hosts.</summary>
    ACTIVATE_SHARED,

    /// <summary>Tell who has it.</summary>
    QUERY_LOCK_STATE,
}
