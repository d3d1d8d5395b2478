using Plugin.Abstractions;

namespace Plugin.CloudStack.SecurityGroups;

/// <summary>Tells whether the rules are in force.</summary>
[WireContract("com.cloud.agent.api.SecurityGroupRuleAnswer")]
public sealed partial class SecurityGroupRuleAnswer : Answer
{
    /// <summary>The version of the rules, from the command.</summary>
    [WireMember("logSequenceNumber")]
    public long? LogSequenceNumber { get; set; }

    /// <summary>The VM's id, from the command.</summary>
    [WireMember("vmId")]
    public long? VmId { get; set; }

    /// <summary>Why they are not; the kernel acts on it.</summary>
    [WireMember("reason")]
    public SecurityGroupFailureReason? Reason { get; set; } = SecurityGroupFailureReason.NONE;
}
