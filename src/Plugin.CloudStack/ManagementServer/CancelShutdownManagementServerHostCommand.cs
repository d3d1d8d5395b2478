using Plugin.Abstractions;

namespace Plugin.CloudStack.ManagementServer;

/// <summary>Tells a management server to accept jobs again.</summary>
/// <remarks>Sent by one management server to another. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.maintenance.command.CancelShutdownManagementServerHostCommand", Construction = WireConstruction.Bare)]
[Idempotent]
[Opposite(typeof(PrepareForShutdownManagementServerHostCommand))]
public sealed partial class CancelShutdownManagementServerHostCommand : BaseShutdownManagementServerHostCommand, ICommand<Answer>;
