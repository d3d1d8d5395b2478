using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Which part a router plays in a redundant pair.</summary>
[WireEnum("com.cloud.network.router.VirtualRouter$RedundantState")]
public enum RouterRedundantState
{
    /// <summary>Nobody knows.</summary>
    UNKNOWN,

    /// <summary>It does the work.</summary>
    PRIMARY,

    /// <summary>It stands by.</summary>
    BACKUP,

    /// <summary>It cannot work.</summary>
    FAULT,
}
