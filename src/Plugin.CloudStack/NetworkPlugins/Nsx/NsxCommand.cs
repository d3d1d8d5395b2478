using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Nsx;

/// <summary>What commands to NSX have in common.</summary>
/// <remarks>Sent by the kernel to the resource of an NSX manager.</remarks>
[WireContract("org.apache.cloudstack.agent.api.NsxCommand")]
public partial class NsxCommand : Command, ICommand<NsxAnswer>
{
    /// <summary>The zone's id in the kernel.</summary>
    [WireMember("zoneId")]
    public long ZoneId { get; set; }

    /// <summary>The id of the account that owns the network.</summary>
    [WireMember("accountId")]
    public long AccountId { get; set; }

    /// <summary>The id of the account's domain.</summary>
    [WireMember("domainId")]
    public long DomainId { get; set; }
}
