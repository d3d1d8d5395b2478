using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.BrocadeVcs;

/// <summary>Tells whether the port profile is gone.</summary>
[WireContract("com.cloud.agent.api.DeleteNetworkAnswer", Construction = WireConstruction.Bare)]
public sealed partial class DeleteNetworkAnswer : Answer;
