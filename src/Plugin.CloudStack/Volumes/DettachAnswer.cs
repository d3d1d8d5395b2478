using Plugin.Abstractions;

namespace Plugin.CloudStack.Volumes;

/// <summary>Tells whether the disk is detached.</summary>
/// <remarks>
/// Only the result counts. The context map may give <c>datastoreName</c>, <c>volumePath</c> and <c>chainInfo</c> where
/// they changed.
/// </remarks>
[WireContract("org.apache.cloudstack.storage.command.DettachAnswer")]
public sealed partial class DettachAnswer : Answer
{
    /// <summary>The disk that was detached; may be null.</summary>
    [WireMember("disk")]
    public DiskTO? Disk { get; set; }
}
