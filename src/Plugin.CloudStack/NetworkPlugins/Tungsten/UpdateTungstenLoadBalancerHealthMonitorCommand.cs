using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to change a health monitor.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.UpdateTungstenLoadBalancerHealthMonitorCommand", Construction = WireConstruction.Bare)]
[ResourceKey("monitor", "HealthMonitorName")]
[Idempotent]
[Mutating]
public sealed partial class UpdateTungstenLoadBalancerHealthMonitorCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The full name of the project, its parts separated by colons.</summary>
    [WireMember("projectFqn")]
    public string? ProjectFqn { get; set; }

    /// <summary>The monitor's name.</summary>
    [WireMember("healthMonitorName")]
    public string? HealthMonitorName { get; set; }

    /// <summary>The kind of check, for example <c>PING</c> or <c>HTTP</c>.</summary>
    [WireMember("type")]
    public string? Type { get; set; }

    /// <summary>How many checks must fail.</summary>
    [WireMember("retry")]
    public int Retry { get; set; }

    /// <summary>How long a check may take, in seconds.</summary>
    [WireMember("timeout")]
    public int Timeout { get; set; }

    /// <summary>How often to check, in seconds.</summary>
    [WireMember("interval")]
    public int Interval { get; set; }

    /// <summary>The HTTP method of a check.</summary>
    [WireMember("httpMethod")]
    public string? HttpMethod { get; set; }

    /// <summary>The HTTP status that a good check gets.</summary>
    [WireMember("expectedCode")]
    public string? ExpectedCode { get; set; }

    /// <summary>The path that a check asks for.</summary>
    [WireMember("urlPath")]
    public string? UrlPath { get; set; }
}
