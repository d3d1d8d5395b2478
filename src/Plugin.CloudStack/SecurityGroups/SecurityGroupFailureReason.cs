using Plugin.Abstractions;

namespace Plugin.CloudStack.SecurityGroups;

/// <summary>Why a VM's rules are not in force.</summary>
[WireEnum("com.cloud.agent.api.SecurityGroupRuleAnswer$FailureReason")]
public enum SecurityGroupFailureReason
{
    /// <summary>They are in force.</summary>
    NONE,

    /// <summary>Nobody knows.</summary>
    UNKNOWN,

    /// <summary>Setting them failed; the kernel tries again.</summary>
    PROGRAMMING_FAILED,

    /// <summary>The host cannot filter; the kernel gives up.</summary>
    CANNOT_BRIDGE_FIREWALL,
}
