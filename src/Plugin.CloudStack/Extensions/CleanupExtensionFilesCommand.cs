using Plugin.Abstractions;

namespace Plugin.CloudStack.Extensions;

/// <summary>Asks a management server to delete an extension's files.</summary>
[WireContract("org.apache.cloudstack.framework.extensions.command.CleanupExtensionFilesCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class CleanupExtensionFilesCommand : ExtensionServerActionBaseCommand, ICommand<Answer>;
