using Plugin.Abstractions;
using Plugin.CloudStack.SecurityGroups;

namespace Plugin.CloudStack.Capabilities;

/// <summary>Filters the traffic of VMs.</summary>
[Capability("security-groups")]
public interface ISecurityGroupOperations
{
    /// <summary>
    /// Makes the VM's rules equal to the command's. Rules with a lower sequence number than those in force are ignored
    /// with success.
    /// </summary>
    /// <returns>The rules' sequence number and VM id, and on failure a reason that tells whether to try again.</returns>
    ValueTask<SecurityGroupRuleAnswer> ApplyRulesAsync(SecurityGroupRulesCmd command, CommandContext context);

    /// <summary>Removes rules of VMs that are gone.</summary>
    ValueTask<Answer> CleanupRulesAsync(CleanupNetworkRulesCmd command, CommandContext context);
}
