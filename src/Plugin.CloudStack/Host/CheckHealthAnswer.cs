using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>Tells that the resource is alive.</summary>
[WireContract("com.cloud.agent.api.CheckHealthAnswer")]
public sealed partial class CheckHealthAnswer : Answer;
