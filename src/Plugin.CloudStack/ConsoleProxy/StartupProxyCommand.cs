using Plugin.Abstractions;
using Plugin.CloudStack.Host;

namespace Plugin.CloudStack.ConsoleProxy;

/// <summary>Announces a console proxy.</summary>
/// <remarks>Sent by a console proxy to the kernel.</remarks>
[WireContract("com.cloud.agent.api.StartupProxyCommand")]
[Idempotent]
public sealed partial class StartupProxyCommand : StartupCommand, ICommand<StartupAnswer>
{
    /// <summary>Starts with the values that the kernel's own class starts with.</summary>
    public StartupProxyCommand()
    {
        Type = HostType.ConsoleProxy;
        Iqn = "NoIqn";
    }

    /// <summary>The port of its web page.</summary>
    [WireMember("proxyPort")]
    public int ProxyPort { get; set; }

    /// <summary>The id of the console proxy VM in the kernel.</summary>
    [WireMember("proxyVmId")]
    public long ProxyVmId { get; set; }
}
