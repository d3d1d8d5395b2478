using Plugin.Abstractions;

namespace Plugin.CloudStack.Agent;

/// <summary>What an agent asks the kernel, outside of its lane; subclasses say what.</summary>
[WireContract("com.cloud.agent.api.AgentControlCommand")]
public partial class AgentControlCommand : Command;
