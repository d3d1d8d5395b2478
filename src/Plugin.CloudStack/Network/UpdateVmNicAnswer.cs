using Plugin.Abstractions;

namespace Plugin.CloudStack.Network;

/// <summary>Tells whether the link changed.</summary>
[WireContract("com.cloud.agent.api.UpdateVmNicAnswer")]
public sealed partial class UpdateVmNicAnswer : Answer;
