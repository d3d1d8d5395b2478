using Plugin.Abstractions;

namespace Plugin.CloudStack.Volumes;

/// <summary>Tells whether the disk is detached.</summary>
[WireContract("org.apache.cloudstack.storage.command.DettachAnswer")]
public sealed partial class DettachAnswer : Answer
{
    /// <summary>The disk that was detached; may be null.</summary>
    [WireMember("disk")]
    public DiskTO? Disk { get; set; }
}
