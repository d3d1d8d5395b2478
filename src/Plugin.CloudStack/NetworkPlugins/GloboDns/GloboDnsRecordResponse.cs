using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.NetworkPlugins.GloboDns;

/// <summary>Gives a DNS record.</summary>
[WireContract("com.globo.globodns.cloudstack.response.GloboDnsRecordResponse", Construction = WireConstruction.Bare)]
public sealed partial class GloboDnsRecordResponse : Answer
{
    /// <summary>The record, in GloboDNS's form.</summary>
    [WireMember("record")]
    public WireJson? Record { get; set; }
}
