using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Tells whether a logical router is gone.</summary>
[WireContract("com.cloud.agent.api.DeleteLogicalRouterAnswer", Construction = WireConstruction.Bare)]
public sealed partial class DeleteLogicalRouterAnswer : Answer;
