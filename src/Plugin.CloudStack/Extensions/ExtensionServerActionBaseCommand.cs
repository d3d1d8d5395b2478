using Plugin.Abstractions;

namespace Plugin.CloudStack.Extensions;

/// <summary>
/// What the commands have in common that ask one management server to do something with an extension's files.
/// </summary>
/// <remarks>Sent by one management server to another. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.framework.extensions.command.ExtensionServerActionBaseCommand", Construction = WireConstruction.Bare)]
public partial class ExtensionServerActionBaseCommand : ExtensionBaseCommand, ICommand<Answer>
{
    /// <summary>The id of the management server that is meant.</summary>
    [WireMember("msId")]
    public long MsId { get; set; }
}
