using Plugin.Abstractions;

namespace Plugin.CloudStack.Unmanaged;

/// <summary>Tells whether the host can convert VMs.</summary>
[WireContract("com.cloud.agent.api.CheckConvertInstanceAnswer")]
public sealed partial class CheckConvertInstanceAnswer : Answer
{
    /// <summary>True when it can export a VM as OVF by itself.</summary>
    [WireMember("ovfExportSupported")]
    public bool OvfExportSupported { get; set; }
}
