using Plugin.Abstractions;

namespace Plugin.CloudStack.Vm;

/// <summary>Tells whether the VM was restarted.</summary>
[WireContract("com.cloud.agent.api.RebootAnswer")]
public partial class RebootAnswer : Answer
{
    /// <summary>The VM's console port after the restart; null when it is unknown or unchanged.</summary>
    [WireMember("vncPort")]
    public int? VncPort { get; set; }
}
