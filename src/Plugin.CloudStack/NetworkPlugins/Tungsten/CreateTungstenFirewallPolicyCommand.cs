using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Tungsten;

/// <summary>Asks Tungsten Fabric to create a firewall policy.</summary>
/// <remarks>Sent by the kernel to the resource of a Tungsten Fabric controller.</remarks>
[WireContract("org.apache.cloudstack.network.tungsten.agent.api.CreateTungstenFirewallPolicyCommand", Construction = WireConstruction.Bare)]
[ResourceKey("object", "Uuid")]
[Mutating]
[Opposite(typeof(DeleteTungstenFirewallPolicyCommand))]
public sealed partial class CreateTungstenFirewallPolicyCommand : TungstenCommand, ICommand<TungstenAnswer>
{
    /// <summary>The object's UUID.</summary>
    [WireMember("uuid")]
    public string? Uuid { get; set; }

    /// <summary>The UUID of the application policy set.</summary>
    [WireMember("applicationPolicySetUuid")]
    public string? ApplicationPolicySetUuid { get; set; }

    /// <summary>The object's name.</summary>
    [WireMember("name")]
    public string? Name { get; set; }

    /// <summary>The place among the others; lower numbers come first.</summary>
    [WireMember("sequence")]
    public int Sequence { get; set; }
}
