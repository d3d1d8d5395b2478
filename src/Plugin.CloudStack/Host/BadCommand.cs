using Plugin.Abstractions;

namespace Plugin.CloudStack.Host;

/// <summary>Stands for a command that could not be read.</summary>
[WireContract("com.cloud.agent.api.BadCommand")]
public sealed partial class BadCommand : Command, ICommand<Answer>;
