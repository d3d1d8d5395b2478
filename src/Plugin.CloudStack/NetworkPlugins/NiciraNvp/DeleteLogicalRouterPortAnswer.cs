using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Tells whether a port of a logical router is gone.</summary>
[WireContract("com.cloud.agent.api.DeleteLogicalRouterPortAnswer", Construction = WireConstruction.Bare)]
public sealed partial class DeleteLogicalRouterPortAnswer : Answer;
