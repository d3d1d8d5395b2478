using Plugin.Abstractions;

namespace Plugin.CloudStack.Migration;

/// <summary>Tells whether the VM runs on the destination.</summary>
[WireContract("com.cloud.agent.api.MigrateAnswer")]
public sealed partial class MigrateAnswer : Answer
{
    /// <summary>The VM's console port on the destination; null when unknown.</summary>
    [WireMember("vncPort")]
    public int? VncPort { get; set; }
}
