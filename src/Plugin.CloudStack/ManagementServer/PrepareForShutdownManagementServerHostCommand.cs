using Plugin.Abstractions;

namespace Plugin.CloudStack.ManagementServer;

/// <summary>Tells a management server to accept no more jobs.</summary>
/// <remarks>Sent by one management server to another. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.maintenance.command.PrepareForShutdownManagementServerHostCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Opposite(typeof(CancelShutdownManagementServerHostCommand))]
public sealed partial class PrepareForShutdownManagementServerHostCommand : BaseShutdownManagementServerHostCommand, ICommand<Answer>;
