using Plugin.Abstractions;

namespace Plugin.CloudStack.Agent;

/// <summary>Tells whether the agent is going to connect elsewhere.</summary>
[WireContract("com.cloud.agent.api.MigrateAgentConnectionAnswer")]
public sealed partial class MigrateAgentConnectionAnswer : Answer;
