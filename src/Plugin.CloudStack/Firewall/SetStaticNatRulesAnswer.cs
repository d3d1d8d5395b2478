using Plugin.Abstractions;

namespace Plugin.CloudStack.Firewall;

/// <summary>Tells for each static NAT rule whether it was applied.</summary>
[WireContract("com.cloud.agent.api.routing.SetStaticNatRulesAnswer")]
public sealed partial class SetStaticNatRulesAnswer : Answer
{
    /// <summary>
    /// A text for each rule of the command, in its order; null or a success text where it was applied, <c>Failed</c>
    /// where not.
    /// </summary>
    [WireMember("results")]
    public string?[]? Results { get; set; }
}
