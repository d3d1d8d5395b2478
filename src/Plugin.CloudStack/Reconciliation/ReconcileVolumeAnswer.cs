using Plugin.Abstractions;
using Plugin.CloudStack.Unmanaged;

namespace Plugin.CloudStack.Reconciliation;

/// <summary>Tells where a volume is found.</summary>
[WireContract("org.apache.cloudstack.command.ReconcileVolumeAnswer")]
public partial class ReconcileVolumeAnswer : ReconcileAnswer
{
    /// <summary>The volume where it was; null when it is not there.</summary>
    [WireMember("volumeOnSource")]
    public VolumeOnStorageTO? VolumeOnSource { get; set; }

    /// <summary>The volume where it was to go; null when it is not there.</summary>
    [WireMember("volumeOnDestination")]
    public VolumeOnStorageTO? VolumeOnDestination { get; set; }
}
