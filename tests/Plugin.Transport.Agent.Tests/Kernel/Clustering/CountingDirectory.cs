using Plugin.Transport.Agent.Kernel.Clustering;

namespace Plugin.Transport.Agent.Tests.Kernel.Clustering;

/// <summary>A directory with one node that is not there and has agent 7; counts who looks the nodes up.</summary>
internal sealed class CountingDirectory : IClusterDirectory
{
    private int _lookUps;

    public int LookUps => Volatile.Read(ref _lookUps);

    public ValueTask JoinAsync(ClusterNode node, CancellationToken cancellation) => default;

    public ValueTask LeaveAsync(long managementServerId, CancellationToken cancellation) => default;

    public ValueTask<IReadOnlyList<ClusterNode>> NodesAsync(CancellationToken cancellation)
    {
        Interlocked.Increment(ref _lookUps);

        // Nobody listens on port 1.
        return new([new ClusterNode(9, "127.0.0.1", 1, "")]);
    }

    public ValueTask<long?> FindOwnerAsync(long agentId, CancellationToken cancellation) => new(9);

    public ValueTask ClaimAsync(long agentId, long managementServerId, CancellationToken cancellation) => default;

    public ValueTask ReleaseAsync(long agentId, long managementServerId, CancellationToken cancellation) => default;
}
