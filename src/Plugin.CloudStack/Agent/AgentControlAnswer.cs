using Plugin.Abstractions;

namespace Plugin.CloudStack.Agent;

/// <summary>What the kernel says to an agent's <see cref="AgentControlCommand"/>.</summary>
[WireContract("com.cloud.agent.api.AgentControlAnswer")]
public partial class AgentControlAnswer : Answer;
