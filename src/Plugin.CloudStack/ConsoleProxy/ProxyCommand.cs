using Plugin.Abstractions;

namespace Plugin.CloudStack.ConsoleProxy;

/// <summary>What commands to a console proxy have in common.</summary>
[WireContract("com.cloud.agent.api.proxy.ProxyCommand")]
public abstract partial class ProxyCommand : Command;
