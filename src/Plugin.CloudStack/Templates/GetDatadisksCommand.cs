using Plugin.Abstractions;
using Plugin.CloudStack.Volumes;

namespace Plugin.CloudStack.Templates;

/// <summary>Asks which disks an OVA holds. VMware only.</summary>
/// <remarks>Sent by the kernel to a hypervisor host or the storage VM.</remarks>
[WireContract("com.cloud.agent.api.storage.GetDatadisksCommand")]
[Idempotent]
public sealed partial class GetDatadisksCommand : Command, ICommand<GetDatadisksAnswer>
{
    /// <summary>The template.</summary>
    [WireMember("data")]
    public IDataTO? Data { get; set; }

    /// <summary>The configuration of the OVF file; null for the default.</summary>
    [WireMember("configurationId")]
    public string? ConfigurationId { get; set; }
}
