namespace Plugin.Transport.Agent.Kernel.Clustering;

/// <summary>The directory of nodes that run in one process, for development and tests.</summary>
public sealed class InMemoryClusterDirectory : IClusterDirectory
{
    private readonly Lock _gate = new();
    private readonly Dictionary<long, ClusterNode> _nodes = [];
    private readonly Dictionary<long, long> _owners = [];

    /// <inheritdoc/>
    public ValueTask JoinAsync(ClusterNode node, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(node);
        lock (_gate)
        {
            _nodes[node.ManagementServerId] = node;
        }

        return default;
    }

    /// <inheritdoc/>
    public ValueTask LeaveAsync(long managementServerId, CancellationToken cancellation)
    {
        lock (_gate)
        {
            _nodes.Remove(managementServerId);
            foreach (var agentId in _owners.Where(owner => owner.Value == managementServerId).Select(static owner => owner.Key).ToArray())
            {
                _owners.Remove(agentId);
            }
        }

        return default;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<ClusterNode>> NodesAsync(CancellationToken cancellation)
    {
        lock (_gate)
        {
            return new([.. _nodes.Values]);
        }
    }

    /// <inheritdoc/>
    public ValueTask<long?> FindOwnerAsync(long agentId, CancellationToken cancellation)
    {
        lock (_gate)
        {
            return new(_owners.TryGetValue(agentId, out var owner) ? owner : null);
        }
    }

    /// <inheritdoc/>
    public ValueTask ClaimAsync(long agentId, long managementServerId, CancellationToken cancellation)
    {
        lock (_gate)
        {
            _owners[agentId] = managementServerId;
        }

        return default;
    }

    /// <inheritdoc/>
    public ValueTask ReleaseAsync(long agentId, long managementServerId, CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_owners.TryGetValue(agentId, out var owner) && owner == managementServerId)
            {
                _owners.Remove(agentId);
            }
        }

        return default;
    }
}
