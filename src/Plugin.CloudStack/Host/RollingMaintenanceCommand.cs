using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>
/// Asks a host to run its script for a stage of rolling maintenance, or whether it has finished. KVM only.
/// </summary>
/// <remarks>Sent by the kernel to a hypervisor host.</remarks>
[WireContract("com.cloud.agent.api.RollingMaintenanceCommand", Construction = WireConstruction.Bare)]
[Mutating]
[LongRunning]
public sealed partial class RollingMaintenanceCommand : Command, ICommand<RollingMaintenanceAnswer>
{
    /// <summary>
    /// The stage: <c>PreFlight</c>, <c>PreMaintenance</c>, <c>Maintenance</c> or <c>PostMaintenance</c>.
    /// </summary>
    [WireMember("stage")]
    public string? Stage { get; set; }

    /// <summary>What the administrator gave for the scripts; null for nothing.</summary>
    [WireMember("payload")]
    public string? Payload { get; set; }

    /// <summary>False in the first command of a stage, true while the kernel asks for the result.</summary>
    [WireMember("started")]
    public bool Started { get; set; }

    /// <summary>True to ask only whether the host has a script for maintenance.</summary>
    [WireMember("checkMaintenanceScript")]
    public bool CheckMaintenanceScript { get; set; }
}
