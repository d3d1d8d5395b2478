using Plugin.Abstractions;

namespace Plugin.CloudStack.Agent;

/// <summary>Tells whether the change is known.</summary>
[WireContract("com.cloud.agent.api.ChangeAgentAnswer")]
public sealed partial class ChangeAgentAnswer : Answer;
