using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>What happens to a batch of router commands.</summary>
[WireEnum("com.cloud.agent.api.routing.AggregationControlCommand$Action")]
public enum AggregationAction
{
    /// <summary>It begins.</summary>
    Start,

    /// <summary>What was collected is run.</summary>
    Finish,

    /// <summary>What was collected is dropped.</summary>
    Cleanup,
}
