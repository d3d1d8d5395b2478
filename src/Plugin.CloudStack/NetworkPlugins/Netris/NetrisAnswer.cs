using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.Netris;

/// <summary>What Netris answers.</summary>
[WireContract("org.apache.cloudstack.agent.api.NetrisAnswer", Construction = WireConstruction.Bare)]
public partial class NetrisAnswer : Answer;
