using Plugin.Abstractions;
using Plugin.Abstractions.Wire;

namespace Plugin.CloudStack.NetworkPlugins.GloboDns;

/// <summary>Gives DNS records.</summary>
[WireContract("com.globo.globodns.cloudstack.response.GloboDnsRecordListResponse", Construction = WireConstruction.Bare)]
public sealed partial class GloboDnsRecordListResponse : Answer
{
    /// <summary>The records, in GloboDNS's form.</summary>
    [WireMember("recordList")]
    public List<WireJson?>? RecordList { get; set; }
}
