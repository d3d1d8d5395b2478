using Plugin.Abstractions;
using Plugin.CloudStack.Agent;

namespace Plugin.CloudStack.ConsoleProxy;

/// <summary>A console proxy tells the kernel how many sessions it has.</summary>
/// <remarks>Sent by a console proxy to the kernel.</remarks>
[WireContract("com.cloud.agent.api.ConsoleProxyLoadReportCommand")]
public sealed partial class ConsoleProxyLoadReportCommand : AgentControlCommand, ICommand<AgentControlAnswer>
{
    /// <summary>The id of the console proxy VM in the kernel.</summary>
    [WireMember("_proxyVmId")]
    public long ProxyVmId { get; set; }

    /// <summary>The sessions, as JSON.</summary>
    [WireMember("_loadInfo")]
    public string? LoadInfo { get; set; }
}
