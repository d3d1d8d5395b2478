using Plugin.Abstractions;

namespace Plugin.CloudStack.Reconciliation;

/// <summary>Tells how a copy ended.</summary>
[WireContract("org.apache.cloudstack.command.ReconcileCopyAnswer", Construction = WireConstruction.Bare)]
public sealed partial class ReconcileCopyAnswer : ReconcileVolumeAnswer
{
    /// <summary>True when the host cannot tell, so that the kernel does nothing.</summary>
    [WireMember("isSkipped")]
    public bool IsSkipped { get; set; }

    /// <summary>Why it cannot tell.</summary>
    [WireMember("reason")]
    public string? Reason { get; set; }
}
