using Plugin.Abstractions;

namespace Plugin.CloudStack.Router;

/// <summary>Tells a router of a redundant pair to raise its priority, so that it becomes the primary one.</summary>
/// <remarks>
/// Sent by the kernel to the host that runs the router, or to the resource of a network device. Its answer is a plain
/// <see cref="Answer"/>.
/// </remarks>
[WireContract("com.cloud.agent.api.BumpUpPriorityCommand")]
[Idempotent]
[Mutating]
public sealed partial class BumpUpPriorityCommand : NetworkElementCommand, ICommand<Answer>;
