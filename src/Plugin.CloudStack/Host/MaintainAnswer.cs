using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>Tells whether the host can go into maintenance.</summary>
/// <remarks>The kernel casts to this class.</remarks>
[WireContract("com.cloud.agent.api.MaintainAnswer")]
public sealed partial class MaintainAnswer : Answer
{
    /// <summary>True when the kernel may move the VMs away; false makes it stop them.</summary>
    [WireMember("willMigrate")]
    public bool WillMigrate { get; set; }
}
