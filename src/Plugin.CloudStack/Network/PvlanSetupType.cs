using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>Whom private VLAN rules are for.</summary>
[WireEnum("com.cloud.agent.api.PvlanSetupCommand$Type")]
public enum PvlanSetupType
{
    /// <summary>A DHCP server.</summary>
    DHCP,

    /// <summary>A VM.</summary>
    VM,
}
