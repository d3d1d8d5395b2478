using Plugin.Abstractions;

namespace Plugin.CloudStack.Agent;

/// <summary>Between management servers: asks for a look for hosts without a connection, now.</summary>
/// <remarks>Sent by one management server to another. Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.ScheduleHostScanTaskCommand")]
public sealed partial class ScheduleHostScanTaskCommand : Command, ICommand<Answer>;
