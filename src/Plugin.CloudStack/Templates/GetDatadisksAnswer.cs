using Plugin.Abstractions;

namespace Plugin.CloudStack.Templates;

/// <summary>Tells which disks an OVA holds.</summary>
[WireContract("com.cloud.agent.api.storage.GetDatadisksAnswer", Construction = WireConstruction.Bare)]
public sealed partial class GetDatadisksAnswer : Answer
{
    /// <summary>The disks.</summary>
    [WireMember("dataDiskDetails")]
    public List<DatadiskTO?>? DataDiskDetails { get; set; }
}
