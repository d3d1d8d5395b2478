using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.LoadBalancing;

/// <summary>How a client stays with a destination.</summary>
[WireContract("com.cloud.agent.api.to.LoadBalancerTO$StickinessPolicyTO", Construction = WireConstruction.Bare)]
public sealed partial class LoadBalancerStickinessTO
{
    /// <summary>The method: <c>LbCookie</c>, <c>AppCookie</c> or <c>SourceBased</c>.</summary>
    [WireMember("methodName")]
    public string? MethodName { get; set; }

    /// <summary>The method's parameters, by name.</summary>
    [WireMember("params")]
    public List<Pair<string, string>?>? Params { get; set; }
}
