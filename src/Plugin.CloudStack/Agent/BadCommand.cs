using Plugin.Abstractions;

namespace Plugin.CloudStack.Agent;

/// <summary>Stands for a command that could not be read.</summary>
/// <remarks>Its answer is a plain <see cref="Answer"/>.</remarks>
[WireContract("com.cloud.agent.api.BadCommand")]
public sealed partial class BadCommand : Command, ICommand<Answer>;
