using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to change a pool of members.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.UpdateTungstenLoadBalancerPoolCommand", Construction = WireConstruction.Bare)]
[ResourceKey("pool", "LbPoolName")]
[Idempotent]
[Mutating]
public sealed partial class UpdateTungstenLoadBalancerPoolCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The full name of the project, its parts separated by colons.</summary>
    [WireMember("projectFqn")]
    public string? ProjectFqn { get; set; }

    /// <summary>The name of the pool of members.</summary>
    [WireMember("lbPoolName")]
    public string? LbPoolName { get; set; }

    /// <summary>The algorithm.</summary>
    [WireMember("lbMethod")]
    public string? LbMethod { get; set; }

    /// <summary>How a client stays with a member; null for not at all.</summary>
    [WireMember("lbSessionPersistence")]
    public string? LbSessionPersistence { get; set; }

    /// <summary>The name of the cookie for that; null for none.</summary>
    [WireMember("lbPersistenceCookieName")]
    public string? LbPersistenceCookieName { get; set; }

    /// <summary>The IP protocol, by name.</summary>
    [WireMember("lbProtocol")]
    public string? LbProtocol { get; set; }

    /// <summary>True to serve a statistics page.</summary>
    [WireMember("lbStatsEnable")]
    public bool LbStatsEnable { get; set; }

    /// <summary>The port of the statistics page.</summary>
    [WireMember("lbStatsPort")]
    public string? LbStatsPort { get; set; }

    /// <summary>The path of the statistics page.</summary>
    [WireMember("lbStatsUri")]
    public string? LbStatsUri { get; set; }

    /// <summary>The user and password of the statistics page, as <c>user:password</c>.</summary>
    [WireMember("lbStatsAuth"), Redact]
    public string? LbStatsAuth { get; set; }
}
