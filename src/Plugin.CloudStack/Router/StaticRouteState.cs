using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>What becomes of a static route.</summary>
[WireEnum("com.cloud.network.vpc.StaticRoute$State")]
public enum StaticRouteState
{
    /// <summary>It was entered and nothing was done yet.</summary>
    Staged,

    /// <summary>It is to be set.</summary>
    Add,

    /// <summary>It is set.</summary>
    Active,

    /// <summary>It is to be changed.</summary>
    Update,

    /// <summary>It is to be taken away.</summary>
    Revoke,

    /// <summary>It is to be taken away and forgotten.</summary>
    Deleting,
}
