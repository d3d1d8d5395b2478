namespace Plugin.Transport.Agent.Kernel.Clustering;

/// <summary>
/// What the nodes of a cluster know together: who they are, and which of them has which agent; CloudStack keeps it in its
/// database. Whoever can write here can make itself a node. Called from many threads; a failure is logged, and costs the
/// step that needed it.
/// </summary>
public interface IClusterDirectory
{
    /// <summary>Adds a node, or replaces what was known of it.</summary>
    /// <param name="node">The node.</param>
    /// <param name="cancellation">Gives up.</param>
    ValueTask JoinAsync(ClusterNode node, CancellationToken cancellation);

    /// <summary>Removes a node and its claims.</summary>
    /// <param name="managementServerId">The node.</param>
    /// <param name="cancellation">Gives up.</param>
    ValueTask LeaveAsync(long managementServerId, CancellationToken cancellation);

    /// <summary>All nodes, the one that asks among them.</summary>
    /// <param name="cancellation">Gives up.</param>
    ValueTask<IReadOnlyList<ClusterNode>> NodesAsync(CancellationToken cancellation);

    /// <summary>The node that has an agent, or null.</summary>
    /// <param name="agentId">The id of the agent's host, the same on every node.</param>
    /// <param name="cancellation">Gives up.</param>
    ValueTask<long?> FindOwnerAsync(long agentId, CancellationToken cancellation);

    /// <summary>Notes that an agent is connected to a node from now on, whoever had it before.</summary>
    /// <param name="agentId">The agent.</param>
    /// <param name="managementServerId">The node.</param>
    /// <param name="cancellation">Gives up.</param>
    ValueTask ClaimAsync(long agentId, long managementServerId, CancellationToken cancellation);

    /// <summary>Notes that an agent has left a node; nothing happens when another node has claimed it since.</summary>
    /// <param name="agentId">The agent.</param>
    /// <param name="managementServerId">The node.</param>
    /// <param name="cancellation">Gives up.</param>
    ValueTask ReleaseAsync(long agentId, long managementServerId, CancellationToken cancellation);
}
