using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.GloboDns;

/// <summary>Asks GloboDNS to create a DNS record and its reverse record, or to bring them up to date.</summary>
/// <remarks>
/// Sent by the kernel to the resource of a GloboDNS server. Its answer is a plain <see cref="Answer"/>.
/// </remarks>
[WireContract("com.globo.globodns.cloudstack.commands.CreateOrUpdateRecordAndReverseCommand", Construction = WireConstruction.Bare)]
[ResourceKey("record", "RecordName")]
[Idempotent]
[Mutating]
public sealed partial class CreateOrUpdateRecordAndReverseCommand : Command, ICommand<Answer>
{
    /// <summary>The name of the record, without its domain.</summary>
    [WireMember("recordName")]
    public string? RecordName { get; set; }

    /// <summary>The address that the name stands for.</summary>
    [WireMember("recordIp")]
    public string? RecordIp { get; set; }

    /// <summary>The DNS domain of the network.</summary>
    [WireMember("networkDomain")]
    public string? NetworkDomain { get; set; }

    /// <summary>The id of GloboDNS's template for the reverse domain.</summary>
    [WireMember("reverseTemplateId")]
    public long? ReverseTemplateId { get; set; }

    /// <summary>True to change what somebody else made.</summary>
    [WireMember("override")]
    public bool Force { get; set; }
}
