using Plugin.Abstractions;

namespace Plugin.CloudStack.ConsoleProxy;

/// <summary>Asks a console proxy to tell again and again how many sessions it has.</summary>
/// <remarks>Sent by the kernel to a console proxy.</remarks>
[WireContract("com.cloud.agent.api.proxy.WatchConsoleProxyLoadCommand")]
[Idempotent]
public sealed partial class WatchConsoleProxyLoadCommand : ProxyCommand, ICommand<ConsoleProxyLoadAnswer>
{
    /// <summary>The id of the console proxy VM in the kernel.</summary>
    [WireMember("proxyVmId")]
    public long ProxyVmId { get; set; }

    /// <summary>The name of the console proxy VM.</summary>
    [WireMember("proxyVmName")]
    public string? ProxyVmName { get; set; }

    /// <summary>The management address of the console proxy VM.</summary>
    [WireMember("proxyManagementIp")]
    public string? ProxyManagementIp { get; set; }

    /// <summary>The port on which the console proxy takes commands.</summary>
    [WireMember("proxyCmdPort")]
    public int ProxyCommandPort { get; set; }

    /// <summary>How long to wait between two reports; the command does not tell the unit.</summary>
    [WireMember("interval")]
    public int Interval { get; set; }
}
