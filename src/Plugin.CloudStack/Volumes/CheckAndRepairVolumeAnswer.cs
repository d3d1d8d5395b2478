using Plugin.Abstractions;

namespace Plugin.CloudStack.Volumes;

/// <summary>Tells what the check found.</summary>
[WireContract("com.cloud.agent.api.storage.CheckAndRepairVolumeAnswer")]
public sealed partial class CheckAndRepairVolumeAnswer : Answer
{
    /// <summary>The report of the check, as JSON.</summary>
    [WireMember("volumeCheckExecutionResult")]
    public string? VolumeCheckExecutionResult { get; set; }

    /// <summary>The report of the repair, as JSON; null when nothing was repaired.</summary>
    [WireMember("volumeRepairExecutionResult")]
    public string? VolumeRepairExecutionResult { get; set; }
}
