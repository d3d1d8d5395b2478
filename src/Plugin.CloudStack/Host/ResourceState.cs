using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>The state that the administrator gave a host.</summary>
[WireEnum("com.cloud.resource.ResourceState")]
public enum ResourceState
{
    /// <summary>The host is being added.</summary>
    Creating,

    /// <summary>The host is used.</summary>
    Enabled,

    /// <summary>Nothing new is put on the host.</summary>
    Disabled,

    /// <summary>Some VMs could not be moved away yet.</summary>
    ErrorInPrepareForMaintenance,

    /// <summary>VMs are being moved away.</summary>
    PrepareForMaintenance,

    /// <summary>The host could not be emptied.</summary>
    ErrorInMaintenance,

    /// <summary>The host is empty and out of use.</summary>
    Maintenance,

    /// <summary>The host could not be added.</summary>
    Error,

    /// <summary>The host is declared lost.</summary>
    Degraded,
}
