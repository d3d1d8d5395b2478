using Plugin.Abstractions;

namespace Plugin.CloudStack.Storage;

/// <summary>Tells who holds the cluster lock of a logical volume.</summary>
[WireContract("org.apache.cloudstack.storage.clvm.command.ClvmLockTransferAnswer", Construction = WireConstruction.Bare)]
public sealed partial class ClvmLockTransferAnswer : Answer
{
    /// <summary>The name of the host that holds the lock; null when none does.</summary>
    [WireMember("currentLockHostname")]
    public string? CurrentLockHostname { get; set; }

    /// <summary>True when the logical volume is active on the host.</summary>
    [WireMember("isActive")]
    public bool IsActive { get; set; }

    /// <summary>True when something on the host has it open.</summary>
    [WireMember("isOpen")]
    public bool IsOpen { get; set; }

    /// <summary>The attribute text of the logical volume, for example <c>-wi-ao----</c>.</summary>
    [WireMember("lvAttributes")]
    public string? LvAttributes { get; set; }
}
