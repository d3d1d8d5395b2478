using Plugin.Abstractions;

namespace Plugin.CloudStack.NetworkPlugins.NiciraNvp;

/// <summary>Tells whether a logical switch is gone.</summary>
[WireContract("com.cloud.agent.api.DeleteLogicalSwitchAnswer", Construction = WireConstruction.Bare)]
public sealed partial class DeleteLogicalSwitchAnswer : Answer;
