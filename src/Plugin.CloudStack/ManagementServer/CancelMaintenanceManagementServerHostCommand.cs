using Plugin.Abstractions;

namespace Plugin.CloudStack.ManagementServer;

/// <summary>Tells a management server to end its maintenance.</summary>
/// <remarks>Sent by one management server to another. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.maintenance.command.CancelMaintenanceManagementServerHostCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Opposite(typeof(PrepareForMaintenanceManagementServerHostCommand))]
public sealed partial class CancelMaintenanceManagementServerHostCommand : BaseShutdownManagementServerHostCommand, ICommand<Answer>;
