using Plugin.Abstractions;

namespace Plugin.CloudStack.ManagementServer;

/// <summary>Tells a management server to end its maintenance.</summary>
[WireContract("org.apache.cloudstack.maintenance.command.CancelMaintenanceManagementServerHostCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Opposite(typeof(PrepareForMaintenanceManagementServerHostCommand))]
public sealed partial class CancelMaintenanceManagementServerHostCommand : BaseShutdownManagementServerHostCommand, ICommand<Answer>;
