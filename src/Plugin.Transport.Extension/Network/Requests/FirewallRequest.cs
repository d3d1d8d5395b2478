namespace Plugin.Transport.Extension;

/// <summary>All firewall rules of a network: what is not among them is no more.</summary>
public sealed class FirewallRequest : NetworkRequest
{
    /// <summary>Creates a request, for tests of plugins.</summary>
    public FirewallRequest()
    {
    }

    internal FirewallRequest(NetworkCall call)
        : base(call)
    {
        DefaultEgressAllow = call.Payload.Required("fw_rules").Flag("default_egress_allow");
        GuestCidr = call.Payload.Required("fw_rules").Cidr("cidr");
        Rules = [.. call.Payload.Required("fw_rules").RequiredObjects("rules").Select(static rule => new FirewallRule(rule))];
    }

    /// <summary>True when traffic to the outside is free and egress rules forbid; false when they allow.</summary>
    public bool DefaultEgressAllow { get; init; }

    /// <summary>The guest network that the rules are for.</summary>
    public NetworkCidr? GuestCidr { get; init; }

    /// <summary>The rules.</summary>
    public IReadOnlyList<FirewallRule> Rules { get; init; } = [];
}
