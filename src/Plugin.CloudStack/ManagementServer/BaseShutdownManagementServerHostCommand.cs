using Plugin.Abstractions;

namespace Plugin.CloudStack.ManagementServer;

/// <summary>What the commands between management servers have in common that take one of them out of work.</summary>
/// <remarks>Sent by one management server to another. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("org.apache.cloudstack.maintenance.command.BaseShutdownManagementServerHostCommand", Construction = WireConstruction.Bare)]
public partial class BaseShutdownManagementServerHostCommand : Command, ICommand<Answer>
{
    /// <summary>The id of the server that is meant.</summary>
    [WireMember("msId")]
    public long MsId { get; set; }
}
