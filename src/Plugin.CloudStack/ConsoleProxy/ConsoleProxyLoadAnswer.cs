using Plugin.Abstractions;

namespace Plugin.CloudStack.ConsoleProxy;

/// <summary>Tells how many sessions a console proxy has, as JSON in the details.</summary>
[WireContract("com.cloud.agent.api.proxy.ConsoleProxyLoadAnswer")]
public sealed partial class ConsoleProxyLoadAnswer : Answer
{
    /// <summary>The id of the console proxy VM in the kernel.</summary>
    [WireMember("proxyVmId")]
    public long ProxyVmId { get; set; }

    /// <summary>The name of the console proxy VM.</summary>
    [WireMember("proxyVmName")]
    public string? ProxyVmName { get; set; }
}
