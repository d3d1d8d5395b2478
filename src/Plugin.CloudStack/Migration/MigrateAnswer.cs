using Plugin.Abstractions;

namespace Plugin.CloudStack.Migration;

/// <summary>Tells whether the VM runs on the destination.</summary>
/// <remarks>
/// Only the result counts when storage is shared; with storage to migrate the kernel casts to this class.
/// </remarks>
[WireContract("com.cloud.agent.api.MigrateAnswer")]
public sealed partial class MigrateAnswer : Answer
{
    /// <summary>The VM's console port on the destination; null when unknown.</summary>
    [WireMember("vncPort")]
    public int? VncPort { get; set; }
}
