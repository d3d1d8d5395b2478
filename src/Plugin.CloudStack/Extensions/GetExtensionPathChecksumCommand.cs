using Plugin.Abstractions;

namespace Plugin.CloudStack.Extensions;

/// <summary>
/// Asks a management server for the checksum of an extension's files, so that the servers can be compared.
/// </summary>
/// <remarks>Sent by one management server to another. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.framework.extensions.command.GetExtensionPathChecksumCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class GetExtensionPathChecksumCommand : ExtensionServerActionBaseCommand, ICommand<Answer>;
