namespace Plugin.Transport.Extension;

/// <summary>Load balancer rules that are new, changed or revoked.</summary>
public sealed class LoadBalancingRequest : NetworkRequest
{
    /// <summary>Creates a request, for tests of plugins.</summary>
    public LoadBalancingRequest()
    {
    }

    internal LoadBalancingRequest(NetworkCall call)
        : base(call)
    {
        Rules = [.. call.Payload.RequiredObjects("lb_rules").Select(static rule => new LoadBalancerRule(rule))];
    }

    /// <summary>The rules.</summary>
    public IReadOnlyList<LoadBalancerRule> Rules { get; init; } = [];
}
