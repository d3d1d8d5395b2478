using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>Which iSCSI targets to remove.</summary>
[WireEnum("com.cloud.agent.api.ModifyTargetsCommand$TargetTypeToRemove")]
public enum IscsiTargetType
{
    /// <summary>Static and dynamic ones.</summary>
    BOTH,

    /// <summary>None.</summary>
    NEITHER,

    /// <summary>Those that were entered one by one.</summary>
    STATIC,

    /// <summary>Those that discovery found.</summary>
    DYNAMIC,
}
