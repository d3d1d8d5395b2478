using Plugin.Abstractions;

namespace Plugin.CloudStack.Firewall;

/// <summary>Tells for each firewall rule whether it was applied.</summary>
[WireContract("com.cloud.agent.api.routing.SetFirewallRulesAnswer")]
public sealed partial class SetFirewallRulesAnswer : Answer
{
    /// <summary>
    /// A text for each rule of the command, in its order; null or a success text where it was applied, <c>Failed</c>
    /// where not.
    /// </summary>
    [WireMember("results")]
    public string?[]? Results { get; set; }
}
