using Plugin.Abstractions;

namespace Plugin.CloudStack.ManagementServer;

/// <summary>Tells a management server to stop when its last job is done.</summary>
[WireContract("org.apache.cloudstack.maintenance.command.TriggerShutdownManagementServerHostCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class TriggerShutdownManagementServerHostCommand : BaseShutdownManagementServerHostCommand, ICommand<Answer>;
