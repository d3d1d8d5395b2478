using Plugin.Abstractions;

namespace Plugin.CloudStack.ManagementServer;

/// <summary>Tells a management server to accept no more jobs and to hand its agents to other servers.</summary>
/// <remarks>Sent by one management server to another. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.maintenance.command.PrepareForMaintenanceManagementServerHostCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Opposite(typeof(CancelMaintenanceManagementServerHostCommand))]
public sealed partial class PrepareForMaintenanceManagementServerHostCommand : BaseShutdownManagementServerHostCommand, ICommand<Answer>
{
    /// <summary>How the agents choose their new server; null to leave that as it is.</summary>
    [WireMember("lbAlgorithm")]
    public string? LbAlgorithm { get; set; }

    /// <summary>True to go on although agents have no other server.</summary>
    [WireMember("forced")]
    public bool Forced { get; set; }
}
