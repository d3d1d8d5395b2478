using Plugin.Abstractions;

namespace Plugin.CloudStack.Extensions;

/// <summary>Asks a management server to make an extension's folder and executable.</summary>
/// <remarks>Sent by one management server to another. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.framework.extensions.command.PrepareExtensionPathCommand", Construction = WireConstruction.Bare)]
[Idempotent]
public sealed partial class PrepareExtensionPathCommand : ExtensionServerActionBaseCommand, ICommand<Answer>;
