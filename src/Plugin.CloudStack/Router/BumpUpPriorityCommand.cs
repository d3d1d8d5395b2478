using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Tells a router of a redundant pair to raise its priority, so that it becomes the primary one.</summary>
[WireContract("com.cloud.agent.api.BumpUpPriorityCommand")]
[Idempotent]
[Mutating]
public sealed partial class BumpUpPriorityCommand : NetworkElementCommand, ICommand<Answer>;
