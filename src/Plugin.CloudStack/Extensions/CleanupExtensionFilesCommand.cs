using Plugin.Abstractions;

namespace Plugin.CloudStack.Extensions;

/// <summary>Asks a management server to delete an extension's files.</summary>
/// <remarks>Sent by one management server to another. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.framework.extensions.command.CleanupExtensionFilesCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class CleanupExtensionFilesCommand : ExtensionServerActionBaseCommand, ICommand<Answer>;
