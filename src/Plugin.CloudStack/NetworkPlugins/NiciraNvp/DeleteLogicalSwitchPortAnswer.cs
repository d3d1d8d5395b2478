using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Tells whether a port of a logical switch is gone.</summary>
[WireContract("com.cloud.agent.api.DeleteLogicalSwitchPortAnswer", Construction = WireConstruction.Bare)]
public sealed partial class DeleteLogicalSwitchPortAnswer : Answer;
