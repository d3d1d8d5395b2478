namespace Plugin.Transport.Extension;

/// <summary>All access rules of a network in a VPC, by ascending number: what is not among them is no more.</summary>
public sealed class NetworkAclRequest : NetworkRequest
{
    /// <summary>Creates a request, for tests of plugins.</summary>
    public NetworkAclRequest()
    {
    }

    internal NetworkAclRequest(NetworkCall call)
        : base(call)
    {
        Rules = [.. call.Payload.RequiredObjects("acl_rules").Select(static rule => new NetworkAclRule(rule)).OrderBy(static rule => rule.Number)];
    }

    /// <summary>The rules.</summary>
    public IReadOnlyList<NetworkAclRule> Rules { get; init; } = [];
}
