using Plugin.Abstractions;

namespace Plugin.CloudStack.ManagementServer;

/// <summary>Tells a management server to stop when its last job is done.</summary>
/// <remarks>Sent by one management server to another. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.maintenance.command.TriggerShutdownManagementServerHostCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class TriggerShutdownManagementServerHostCommand : BaseShutdownManagementServerHostCommand, ICommand<Answer>;
