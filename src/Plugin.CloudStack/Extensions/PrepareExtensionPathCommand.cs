using Plugin.Abstractions;

namespace Plugin.CloudStack.Extensions;

/// <summary>Asks a management server to make an extension's folder and executable.</summary>
[WireContract("org.apache.cloudstack.framework.extensions.command.PrepareExtensionPathCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class PrepareExtensionPathCommand : ExtensionServerActionBaseCommand, ICommand<Answer>;
