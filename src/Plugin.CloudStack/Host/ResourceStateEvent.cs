using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>What happens to a host's administration.</summary>
[WireEnum("com.cloud.resource.ResourceState$Event")]
public enum ResourceStateEvent
{
    /// <summary>The host was added.</summary>
    InternalCreated,

    /// <summary>The host is enabled.</summary>
    Enable,

    /// <summary>The host is disabled.</summary>
    Disable,

    /// <summary>The administrator asks for maintenance.</summary>
    AdminAskMaintenance,

    /// <summary>The administrator ends maintenance.</summary>
    AdminCancelMaintenance,

    /// <summary>The host is empty.</summary>
    InternalEnterMaintenance,

    /// <summary>The host's password changes.</summary>
    UpdatePassword,

    /// <summary>A VM could not be moved away.</summary>
    UnableToMigrate,

    /// <summary>The host could not be emptied.</summary>
    UnableToMaintain,

    /// <summary>Moving away goes on.</summary>
    ErrorsCorrected,

    /// <summary>Something failed.</summary>
    Error,

    /// <summary>The host is removed.</summary>
    DeleteHost,

    /// <summary>The host is declared lost.</summary>
    DeclareHostDegraded,

    /// <summary>A lost host is used again.</summary>
    EnableDegradedHost,

    /// <summary>The host's cluster is left alone.</summary>
    Unmanaged,
}
