using Plugin.Abstractions;

namespace Plugin.CloudStack.Reconciliation;

/// <summary>How far a command came.</summary>
[WireEnum("com.cloud.agent.api.Command$State")]
public enum CommandState
{
    /// <summary>It was accepted.</summary>
    CREATED,

    /// <summary>It was handed to a worker.</summary>
    STARTED,

    /// <summary>It is being worked on.</summary>
    PROCESSING,

    /// <summary>The device works on it by itself.</summary>
    PROCESSING_IN_BACKEND,

    /// <summary>It succeeded.</summary>
    COMPLETED,

    /// <summary>It failed.</summary>
    FAILED,

    /// <summary>Its result is looked for again.</summary>
    RECONCILE_RETRY,

    /// <summary>Its result is being looked for.</summary>
    RECONCILING,

    /// <summary>Its result was found.</summary>
    RECONCILED,

    /// <summary>Nobody looks for its result.</summary>
    RECONCILE_SKIPPED,

    /// <summary>Its result was not found.</summary>
    RECONCILE_FAILED,

    /// <summary>It took too long.</summary>
    TIMED_OUT,

    /// <summary>It was broken off.</summary>
    INTERRUPTED,

    /// <summary>The device went on with it after nobody waited any more.</summary>
    DANGLED_IN_BACKEND,
}
